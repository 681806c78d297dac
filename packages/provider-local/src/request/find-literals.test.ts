import { describe, expect, test } from '@jest/globals';
import { findExpressions, findLiterals } from './find-literals.js';

function found(text: string): readonly (readonly [string, string])[] {
  return findLiterals(text).map(({ kind, value }) => [kind, value] as const);
}

describe('findLiterals', () => {
  test.each([
    ['say "good night"', [['quoted', 'good night']]],
    ["don't say 'it'", [['quoted', 'it']]],
    ['mail ann.lee@example.co.uk.', [['email', 'ann.lee@example.co.uk']]],
    ['see https://example.com/a?b=1.', [['url', 'https://example.com/a?b=1']]],
    [
      'where is ORD-1234 or #77?',
      [
        ['code', 'ORD-1234'],
        ['code', '77'],
      ],
    ],
    ['5km and 21C', []],
  ])('in %j', (text, literals) => {
    expect(found(text)).toEqual(literals);
  });
});

describe('findExpressions', () => {
  test('finds arithmetic, and no lone numbers', () => {
    expect(findExpressions('What is 12 * (3 + 4)?').map(({ value }) => value)).toEqual(['12 * (3 + 4)']);
    expect(findExpressions('between 3 and 4 (or 5)')).toEqual([]);
  });
});
