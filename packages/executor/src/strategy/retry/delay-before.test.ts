import { describe, expect, test } from '@jest/globals';
import type { Backoff } from '@toolwright/contract';
import fc from 'fast-check';
import { delayBefore } from './delay-before.js';

describe('C4 delayBefore', () => {
  test.each<[string, Backoff, readonly number[]]>([
    ['constant stays', { kind: 'constant', delayMs: 50, jitter: 'none' }, [50, 50, 50]],
    ['linear adds a step each time', { kind: 'linear', initialMs: 100, stepMs: 50, maxMs: 180, jitter: 'none' }, [100, 150, 180]],
    [
      'exponential multiplies up to its cap',
      { kind: 'exponential', initialMs: 100, factor: 3, maxMs: 500, jitter: 'none' },
      [100, 300, 500],
    ],
    ['full jitter takes the part that chance says', { kind: 'constant', delayMs: 200, jitter: 'full' }, [50, 50, 50]],
    ['equal jitter keeps the lower half', { kind: 'constant', delayMs: 200, jitter: 'equal' }, [125, 125, 125]],
  ])('%s', (_title, backoff, expected) => {
    expect([1, 2, 3].map((retry) => delayBefore(retry, backoff, 0.25))).toEqual(expected);
  });

  test('a delay is never negative and never above the cap, whatever the numbers', () => {
    const ms = fc.nat(60_000);
    const jitter = fc.constantFrom('none', 'full', 'equal');
    const exponential = fc.record({
      kind: fc.constant('exponential'),
      initialMs: ms,
      factor: fc.double({ min: 1, max: 100, noNaN: true }),
      maxMs: ms,
      jitter,
    });
    const linear = fc.record({ kind: fc.constant('linear'), initialMs: ms, stepMs: ms, maxMs: ms, jitter });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(exponential, linear), fc.integer({ min: 1, max: 100 }), random, (backoff, retry, chance) => {
        const delayMs = delayBefore(retry, backoff, chance);
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThanOrEqual(backoff.maxMs);
      }),
    );
  });
});
