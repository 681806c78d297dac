import { describe, expect, test } from '@jest/globals';
import { toThinking } from './to-thinking.js';

describe('E1 toThinking', () => {
  test.each([
    [undefined, undefined],
    ['off', { type: 'disabled' }],
    ['adaptive', { type: 'adaptive' }],
    [{ budgetTokens: 2_000 }, { type: 'enabled', budget_tokens: 2_000 }],
  ] as const)('writes %j', (option, expected) => {
    expect(toThinking(option, undefined)).toEqual(expected);
    expect(toThinking(option, { type: 'auto' })).toEqual(expected);
  });

  test.each([{ type: 'any' }, { type: 'tool', name: 'now' }] as const)(
    'is off where a call is forced by %j, and else not spoken of',
    (choice) => {
      expect(toThinking('adaptive', choice)).toEqual({ type: 'disabled' });
      expect(toThinking(undefined, choice)).toBeUndefined();
    },
  );
});
