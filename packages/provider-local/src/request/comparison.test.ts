import { describe, expect, test } from '@jest/globals';
import { readComparison } from './comparison.js';

describe('readComparison', () => {
  test.each([
    ['Which is warmer?', 'warm', false],
    ['the driest place', 'dry', false],
    ['Which is biggest?', 'big', false],
    ['Which is more expensive?', 'expensive', false],
    ['the least windy one', 'windy', true],
    ['which has the best rating', 'good', false],
    ['Which is further away?', 'far', false],
  ])('%j compares by "%s"', (text, base, isReversed) => {
    expect(readComparison(text)).toMatchObject({ kind: 'order', adjective: { base }, isReversed });
  });

  test('keeps the noun that may name the quantity', () => {
    expect(readComparison('Where is there more rain?')?.nounStems).toContain('rain');
  });

  test('knows a comparison without a winner', () => {
    expect(readComparison('the difference between Oslo and Rome')?.kind).toBe('difference');
  });

  test.each(['at least two', 'more than 5 days', 'How warm is it?', 'the weather in Worcester'])('%j compares nothing', (text) => {
    expect(readComparison(text)).toBeUndefined();
  });
});
