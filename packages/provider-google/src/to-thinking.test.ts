import { describe, expect, test } from '@jest/globals';
import type { ThinkingOption } from './google-options.js';
import { toThinking } from './to-thinking.js';

const model = 'gemini-x';

describe('E1 toThinking', () => {
  test.each<[ThinkingOption, object]>([
    ['low', { thinkingLevel: 'LOW' }],
    ['high', { thinkingLevel: 'HIGH' }],
    ['adaptive', { thinkingBudget: -1 }],
    ['off', { thinkingBudget: 0 }],
    [{ budgetTokens: 512 }, { thinkingBudget: 512 }],
  ])('writes %j as %j', (thinking, expected) => {
    expect(toThinking({ model, thinking })).toEqual(expected);
    expect(toThinking({ model, thinking, thoughts: 'shown' })).toEqual({ ...expected, includeThoughts: true });
  });

  test('says nothing where nothing was said', () => {
    expect(toThinking({ model })).toBeUndefined();
    expect(toThinking({ model, thoughts: 'shown' })).toEqual({ includeThoughts: true });
  });
});
