import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMultipleOf } from './is-multiple-of.js';

describe('A3 isMultipleOf', () => {
  test.each([
    [19.99, 0.01, true],
    [19.995, 0.01, false],
    [0.3, 0.1, true],
    [-4.5, 1.5, true],
    [0, 0.01, true],
    [10, 3, false],
    [12_391_239_123, 1e-8, true],
    [1e308, 0.123456789, false],
    [1e308, 0.5, true],
    [5e-324, 5e-324, true],
    [Number.POSITIVE_INFINITY, 1, false],
  ])('says of %p and %p: %p', (value, divisor, expected) => {
    expect(isMultipleOf(value, divisor)).toBe(expected);
  });

  test('agrees with whole numbers where both are written in hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e5 }), (value, divisor) => {
        expect(isMultipleOf(value / 100, divisor / 100)).toBe(value % divisor === 0);
      }),
    );
  });
});
