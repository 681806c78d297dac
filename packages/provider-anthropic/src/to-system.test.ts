import { describe, expect, test } from '@jest/globals';
import type { Message } from '@toolwright/contract';
import { toSystem } from './to-system.js';

const messages: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Hello.' },
  { role: 'system', text: '' },
  { role: 'system', text: 'Be kind.' },
];

describe('E1 toSystem', () => {
  test('gathers the standing instructions, wherever they stand, blank ones not', () => {
    expect(toSystem(messages, undefined)).toEqual([
      { type: 'text', text: 'Be brief.' },
      { type: 'text', text: 'Be kind.' },
    ]);
  });

  test('marks the last of them for the cache', () => {
    const mark = { type: 'ephemeral', ttl: '1h' } as const;
    expect(toSystem(messages, mark).map((block) => block.cache_control)).toEqual([undefined, mark]);
    expect(toSystem([], mark)).toEqual([]);
  });
});
