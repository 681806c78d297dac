import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestPlaces } from './best-places.js';

describe('bestPlaces', () => {
  test('puts the highest first and keeps equals in their order', () => {
    expect(bestPlaces(Float64Array.of(1, 3, 2, 3), 10)).toEqual([1, 3, 2, 0]);
  });

  test('leaves out what has no score', () => {
    expect(bestPlaces(Float64Array.of(0, 1, 0), 10)).toEqual([1]);
  });

  test('agrees with sorting everything, whatever the limit', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.nat(12), (values, limit) => {
        const sorted = values
          .map((score, place) => ({ score, place }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.place - b.place);
        expect(bestPlaces(Float64Array.from(values), limit)).toEqual(sorted.slice(0, limit).map(({ place }) => place));
      }),
    );
  });
});
