import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ScoredCalls, scoreHealth } from './score-health.js';

function measured(judged: number, successRatio: number, meanMs: number): ScoredCalls {
  return { judged, successRatio, durations: { meanMs, p50Ms: meanMs, p95Ms: meanMs, p99Ms: meanMs, maxMs: meanMs } };
}
const uncalled: ScoredCalls = { judged: 0, successRatio: 1 };

describe('E8 scoreHealth', () => {
  test('weighs success with 0.6 and speed with 0.4', () => {
    expect(scoreHealth([measured(10, 0.9, 500), measured(10, 1, 2_000)])).toEqual([0.6 * 0.9 + 0.4 / 0.5, 0.6 + 0.4 / 2]);
  });

  test('takes nothing to be faster than 100 ms', () => {
    const [quick, quicker] = scoreHealth([measured(10, 1, 100), measured(10, 1, 1)]);
    expect(quicker).toBe(quick);
  });

  test('takes a tool of fewer than five calls to succeed in the mean time of all calls of the others', () => {
    const [, , few, none] = scoreHealth([measured(30, 0.5, 1_000), measured(10, 0.5, 3_000), measured(4, 0, 9_000), uncalled]);
    expect(few).toBeCloseTo(0.6 + 0.4 / 1.5, 12);
    expect(none).toBe(few);
  });

  test('believes a tool from its fifth call on', () => {
    expect(scoreHealth([measured(5, 0, 1_000)])).toEqual([0.4]);
  });

  test('scores tools alike of which nothing is known', () => {
    const [first, second] = scoreHealth([uncalled, measured(4, 0, 9_000)]);
    expect(second).toBe(first);
    expect(first).toBeGreaterThan(0);
  });

  test('never lets a slower tool, or one that fails more often, score higher', () => {
    const tool = fc.tuple(
      fc.integer({ min: 5, max: 1_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
    );
    fc.assert(
      fc.property(
        tool,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        ([judged, ratio, meanMs], worse, slower) => {
          const [better = 0, other = 0] = scoreHealth([measured(judged, ratio, meanMs), measured(judged, ratio * worse, meanMs + slower)]);
          expect(other).toBeLessThanOrEqual(better);
        },
      ),
    );
  });
});
