import { describe, expect, test } from '@jest/globals';
import { editDistance } from './edit-distance.js';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['current', 'current', 0],
    ['forcast', 'forecast', 1],
    ['kitten', 'sitting', 3],
    ['naïve', 'naive', 1],
    ['😀a', 'a', 1],
  ])('from "%s" to "%s" is %i', (from, to, expected) => {
    expect(editDistance(from, to)).toBe(expected);
    expect(editDistance(to, from)).toBe(expected);
  });
});
