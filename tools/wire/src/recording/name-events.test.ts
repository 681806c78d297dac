import { describe, expect, test } from '@jest/globals';
import { nameEvents } from './name-events.js';

describe('E3 nameEvents', () => {
  test('names events by their data, and leaves alone those that have a name', () => {
    const named = 'event: ping\ndata: {"type":"ping"}\n\n';
    expect(nameEvents(`data: {"type":"ping"}\n\n${named}`)).toBe(`${named}${named}`);
  });

  test('leaves what has no type without a name', () => {
    expect(nameEvents('data: {"broken\n\n')).toBe('data: {"broken\n\n');
  });
});
