import { describe, expect, test } from '@jest/globals';
import { type Backoff, createFailure } from '@toolwright/contract';
import fc from 'fast-check';
import { delayBefore } from './delay-before.js';

const failure = createFailure('timeout', 'late');

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
    ['added jitter only adds', { kind: 'constant', delayMs: 200, jitter: { addUpToMs: 100 } }, [225, 225, 225]],
    ['plus/minus jitter spreads to both sides', { kind: 'constant', delayMs: 200, jitter: { plusMinus: 0.1 } }, [190, 190, 190]],
    ['custom does what it says, within its bounds', { kind: 'custom', delayMs: (retry) => retry * 100 - 150, maxMs: 120 }, [0, 50, 120]],
    ['custom that says no number waits as long as it may', { kind: 'custom', delayMs: () => Number.NaN, maxMs: 70 }, [70, 70, 70]],
    [
      'custom that throws waits as long as it may',
      {
        kind: 'custom',
        delayMs: () => {
          throw new RangeError('bug');
        },
        maxMs: 70,
      },
      [70, 70, 70],
    ],
  ])('%s', (_title, backoff, expected) => {
    expect([1, 2, 3].map((retry) => delayBefore(backoff, { retry, previousMs: 0, failure, random: 0.25 }))).toEqual(expected);
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
    const decorrelated = fc.record({ kind: fc.constant('decorrelated'), initialMs: ms, maxMs: ms });
    const linear = fc.record({ kind: fc.constant('linear'), initialMs: ms, stepMs: ms, maxMs: ms, jitter });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(exponential, linear, decorrelated),
        fc.integer({ min: 1, max: 100 }),
        ms,
        random,
        (backoff, retry, previousMs, chance) => {
          const delayMs = delayBefore(backoff, { retry, previousMs, failure, random: chance });
          expect(delayMs).toBeGreaterThanOrEqual(0);
          expect(delayMs).toBeLessThanOrEqual(backoff.maxMs);
        },
      ),
    );
  });

  test('decorrelated delays lie between the first and three times the one before', () => {
    const backoff = { kind: 'decorrelated', initialMs: 100, maxMs: 10_000 } as const;
    expect(delayBefore(backoff, { retry: 1, previousMs: 0, failure, random: 0.9 })).toBe(100);
    expect(delayBefore(backoff, { retry: 2, previousMs: 200, failure, random: 0.5 })).toBe(350);
    expect(delayBefore(backoff, { retry: 9, previousMs: 9_000, failure, random: 0.9 })).toBe(10_000);
  });
});
