import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import fc from 'fast-check';
import { setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const policies = {
  timeout: { kind: 'timeout', ms: 100, graceMs: 20, totalMs: 400 },
  retry: retryOf({ maxAttempts: 3, delayMs: 15 }),
  rateLimit: { kind: 'rateLimit', limit: 4, perMs: 100, burst: 2, scope: 'user', onLimit: { waitMs: 60 } },
  bulkhead: { kind: 'bulkhead', maxConcurrent: 2, maxQueue: 1 },
} as const;

/** One call: when it comes, when its caller goes, and how long its handler takes, whatever its signal says. */
const arrival = fc.record({
  atMs: fc.nat(150),
  goesAfterMs: fc.option(fc.nat(200), { nil: undefined }),
  bodyMs: fc.nat(250),
  fails: fc.boolean(),
  user: fc.constantFrom('ann', 'bob'),
});

describe('C3 C7 C8 calls under limits of time, rate and room', () => {
  test('each has one result in its time, and no timer and no listener is left whatever way it ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { maxLength: 8 }), async (arrivals) => {
        const { clock, executor, listener } = setUp(
          toolOf({
            name: 'demo.read',
            access: 'read',
            policies,
            run: (_input, { callId }) => {
              const { bodyMs = 0, fails = false } = arrivals[Number(callId)] ?? {};
              return new Promise((resolve, reject) => {
                clock.schedule(bodyMs, () => (fails ? reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' })) : resolve('done')));
              });
            },
          }),
        );
        const results: Promise<unknown>[] = [];
        const signals = arrivals.map(({ atMs, goesAfterMs, user }, index) => {
          const controller = new AbortController();
          const { signal } = controller;
          const call = { id: String(index), name: 'demo.read', arguments: {} };
          clock.schedule(atMs, () => results.push(executor.execute(call, { signal, principal: { id: user } })));
          if (goesAfterMs !== undefined) clock.schedule(atMs + goesAfterMs, () => controller.abort());
          return signal;
        });
        await clock.runUntilIdle();
        await Promise.all(results);

        const finished = listener.ofType('call.finished');
        expect(finished.map(({ callId }) => callId).sort()).toEqual(arrivals.map((_, index) => String(index)));
        expect(Math.max(0, ...finished.map(({ result }) => result.durationMs))).toBeLessThanOrEqual(400 + 20);
        expect(listener.ofType('attempt.queued')).toHaveLength(listener.ofType('attempt.dequeued').length);
        expect(clock.pending).toBe(0);
        expect(signals.flatMap((signal) => getEventListeners(signal, 'abort'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
