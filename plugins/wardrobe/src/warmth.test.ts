import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { warmthAt } from './warmth.js';

describe('warmthAt', () => {
  test.each([
    [26, 'light T-shirt'],
    [25.9, 'T-shirt'],
    [14, 'light jumper'],
    [13.9, 'light jacket'],
    [0, 'warm coat'],
    [-0.1, 'winter coat'],
    [-25, 'down coat'],
    [-25.1, 'down parka'],
  ])('at %d °C the outermost layer is a %s', (feelsLikeC, outermost) => {
    expect(warmthAt(feelsLikeC).layers.at(-1)).toBe(outermost);
  });

  test('colder never means fewer layers', () => {
    const temperature = fc.double({ min: -150, max: 60, noNaN: true });
    fc.assert(
      fc.property(temperature, temperature, (one, other) => {
        const colder = warmthAt(Math.min(one, other)).layers.length;
        const warmer = warmthAt(Math.max(one, other)).layers.length;
        expect(colder).toBeGreaterThanOrEqual(warmer);
      }),
    );
  });
});
