import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DurationHistogram } from './duration-histogram.js';

const longestMs = 2 ** 31 - 1;
// As many short ones as long ones, and the edges of all cells.
const duration = fc.oneof(
  fc.nat(200),
  fc.nat(100_000),
  fc.nat(longestMs),
  fc.tuple(fc.nat(30), fc.integer({ min: -1, max: 1 })).map(([bit, off]) => Math.max(0, 2 ** bit + off)),
);
const part = fc.oneof(fc.constantFrom(0.5, 0.95, 0.99, 1), fc.double({ min: 0.001, max: 1, noNaN: true }));

function histogramOf(durations: readonly number[]): DurationHistogram {
  const histogram = new DurationHistogram();
  for (const durationMs of durations) histogram.record(durationMs);
  return histogram;
}

function exactQuantile(durations: readonly number[], wanted: number): number {
  const sorted = durations.toSorted((left, right) => left - right);
  return sorted[Math.ceil(wanted * sorted.length) - 1] ?? 0;
}

describe('F2 DurationHistogram', () => {
  test('any quantile is within 2 % of the exact one', () => {
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1, maxLength: 500 }), part, (durations, wanted) => {
        const exact = exactQuantile(durations, wanted);
        expect(Math.abs(histogramOf(durations).quantile(wanted) - exact)).toBeLessThanOrEqual(exact * 0.02);
      }),
      { numRuns: 500 },
    );
  });

  test('two added are the same as one that has counted all', () => {
    fc.assert(
      fc.property(fc.array(duration), fc.array(duration), part, (left, right, wanted) => {
        const sum = histogramOf(left);
        sum.add(histogramOf(right));
        const whole = histogramOf([...left, ...right]);
        expect([sum.count, sum.quantile(wanted)]).toEqual([whole.count, whole.quantile(wanted)]);
      }),
    );
  });

  test('is never larger than 864 cells, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(duration, fc.double(), fc.constant(Number.NaN))), (durations) => {
        expect(histogramOf([...durations, Number.MAX_VALUE]).size).toBeLessThanOrEqual(864);
      }),
    );
  });

  test('counts what is no duration as 0 ms, and what is too long as the longest', () => {
    const histogram = histogramOf([Number.NaN, -5, Number.POSITIVE_INFINITY]);
    expect([histogram.quantile(0.5), histogram.count]).toEqual([0, 3]);
    expect(Math.abs(histogram.quantile(1) / longestMs - 1)).toBeLessThan(0.02);
  });

  test('has no quantile but 0 while it is empty', () => {
    expect(new DurationHistogram().quantile(0.99)).toBe(0);
  });
});
