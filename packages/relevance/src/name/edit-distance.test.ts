import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';

describe('editDistance', () => {
  test.each([
    ['', 'abc', 3],
    ['forecast', 'forcast', 1],
    ['weather', 'waether', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'abc', 0],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
  });

  test('is the same both ways, and never above the longer length', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (from, to) => {
        expect(editDistance(from, to)).toBe(editDistance(to, from));
        expect(editDistance(from, to)).toBeLessThanOrEqual(Math.max(from.length, to.length));
      }),
    );
  });
});
