import { describe, expect, test } from '@jest/globals';
import type { RateRequest } from '@toolwright/contract';
import { ManualClock, rateLimiterContract } from '@toolwright/testkit';
import fc from 'fast-check';
import { TokenBuckets } from './token-buckets.js';

const request: RateRequest = { key: 'demo', limit: 1, perMs: 100, burst: 1, maxWaitMs: 0 };

function newSetup() {
  const clock = new ManualClock();
  return { limiter: new TokenBuckets({ clock }), advance: (ms: number) => clock.advance(ms) };
}

/** A bucket of one token each 100 ms; `promiseAt` tells when the next caller may begin. */
function newPatientBucket() {
  const clock = new ManualClock();
  const limiter = new TokenBuckets({ clock });
  const returnToken = new Map<number, () => void>();
  const promiseAt = (): number | undefined => {
    const verdict = limiter.take({ ...request, maxWaitMs: 1_000 });
    if (!verdict.granted) return undefined;
    const useAt = clock.now() + verdict.waitMs;
    returnToken.set(useAt, verdict.giveBack);
    return useAt;
  };
  return { clock, limiter, promiseAt, giveBack: (useAt: number) => returnToken.get(useAt)?.() };
}

describe('C8 TokenBuckets', () => {
  test.each(rateLimiterContract(newSetup))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });

  test('needs no timer', () => {
    const clock = new ManualClock();
    const limiter = new TokenBuckets({ clock });
    limiter.take({ ...request, maxWaitMs: 1_000 });
    limiter.take({ ...request, maxWaitMs: 1_000 });
    expect(clock.pending).toBe(0);
  });

  test('a token that is given back before another is taken counts as never taken', async () => {
    const { clock, promiseAt, giveBack } = newPatientBucket();
    expect(promiseAt()).toBe(0);
    giveBack(0);
    await clock.advance(10);
    expect(promiseAt()).toBe(10);
  });

  test('promises that are given back serve the next who ask, the soonest first', () => {
    const { promiseAt, giveBack } = newPatientBucket();
    expect([promiseAt(), promiseAt(), promiseAt(), promiseAt(), promiseAt()]).toEqual([0, 100, 200, 300, 400]);
    for (const useAt of [300, 100, 200]) giveBack(useAt);
    expect([promiseAt(), promiseAt(), promiseAt(), promiseAt()]).toEqual([100, 200, 300, 500]);
  });

  test('a promise can be given back by each who gets it, and once by each', () => {
    const { promiseAt, giveBack } = newPatientBucket();
    expect([promiseAt(), promiseAt(), promiseAt()]).toEqual([0, 100, 200]);
    giveBack(100);
    expect(promiseAt()).toBe(100);
    giveBack(100);
    giveBack(100);
    expect([promiseAt(), promiseAt()]).toEqual([100, 300]);
  });

  test('a promise that is given back can be used until its moment, and not later', async () => {
    const { clock, promiseAt, giveBack } = newPatientBucket();
    expect([promiseAt(), promiseAt(), promiseAt(), promiseAt()]).toEqual([0, 100, 200, 300]);
    giveBack(100);
    giveBack(200);
    await clock.advance(200);
    expect([promiseAt(), promiseAt()]).toEqual([200, 400]);
  });

  test('forgets the key not used for the longest time when there are too many', () => {
    const limiter = new TokenBuckets({ clock: new ManualClock(), maxKeys: 2 });
    const isGranted = (key: string): boolean => limiter.take({ ...request, key }).granted;
    expect([isGranted('a'), isGranted('b'), isGranted('a'), isGranted('c')]).toEqual([true, true, false, true]);
    expect([isGranted('a'), isGranted('b')]).toEqual([false, true]);
  });
});

const rate = fc.record({
  limit: fc.integer({ min: 1, max: 5 }),
  perMs: fc.integer({ min: 1, max: 1_000 }),
  burst: fc.integer({ min: 1, max: 3 }),
});
// Most wait, so that there are promises to return.
const step = fc.record({
  pauseMs: fc.oneof(fc.constant(0), fc.nat(300)),
  maxWaitMs: fc.constantFrom(0, 500, 5_000),
  givesBack: fc.option(fc.nat(5), { nil: undefined }),
});

describe('C8 a token bucket under any sequence of requests', () => {
  test('lets no more than burst + limit × time ÷ perMs begin in any window, waits and returned tokens included', async () => {
    await fc.assert(
      fc.asyncProperty(rate, fc.array(step, { maxLength: 30 }), async (bucket, steps) => {
        const clock = new ManualClock();
        const limiter = new TokenBuckets({ clock });
        let longestBeyond = 0;
        const uses: { readonly at: number; readonly giveBack: () => void }[] = [];
        for (const { pauseMs, maxWaitMs, givesBack } of steps) {
          await clock.advance(pauseMs);
          const verdict = limiter.take({ key: 'demo', ...bucket, maxWaitMs });
          if (verdict.granted) {
            longestBeyond = Math.max(longestBeyond, verdict.waitMs - maxWaitMs);
            uses.push({ at: clock.now() + verdict.waitMs, giveBack: verdict.giveBack });
          }
          // The last of those that are not used yet, the one before it, and so on.
          const returned = givesBack === undefined ? undefined : uses.at(-1 - givesBack);
          if (returned !== undefined && returned.at >= clock.now()) {
            returned.giveBack();
            uses.splice(uses.indexOf(returned), 1);
          }
        }
        expect(longestBeyond).toBe(0);
        const moments = uses.map(({ at }) => at).sort((left, right) => left - right);
        for (const [from, start] of moments.entries()) {
          for (const [to, end] of moments.entries()) {
            if (to < from) continue;
            const allowed = bucket.burst + (bucket.limit * (end - start)) / bucket.perMs;
            expect(to - from + 1).toBeLessThanOrEqual(allowed + 1e-6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('grants at once exactly when a bucket that is filled step by step holds a token', async () => {
    await fc.assert(
      fc.asyncProperty(rate, fc.array(fc.nat(400), { maxLength: 30 }), async (bucket, pauses) => {
        const clock = new ManualClock();
        const limiter = new TokenBuckets({ clock });
        let tokens = bucket.burst;
        for (const pauseMs of pauses) {
          await clock.advance(pauseMs);
          tokens = Math.min(bucket.burst, tokens + (bucket.limit * pauseMs) / bucket.perMs);
          const { granted } = limiter.take({ key: 'demo', ...bucket, maxWaitMs: 0 });
          // Within a rounding error of a whole token both answers are right.
          const isEither = Math.abs(tokens - 1) <= 1e-6;
          expect(granted).toBe(isEither ? granted : tokens >= 1);
          if (granted) tokens -= 1;
        }
      }),
      { numRuns: 200 },
    );
  });
});
