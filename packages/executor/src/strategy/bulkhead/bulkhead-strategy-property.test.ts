import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guard } from '../../../test/guarded-body.js';

/** One call: when it comes, when its caller goes, and how long its handler takes, whatever its signal says. */
interface Arrival {
  readonly atMs: number;
  readonly goesAfterMs: number | undefined;
  readonly bodyMs: number;
  readonly fails: boolean;
}

const arrival: fc.Arbitrary<Arrival> = fc.record({
  atMs: fc.nat(100),
  goesAfterMs: fc.option(fc.nat(60), { nil: undefined }),
  bodyMs: fc.nat(120),
  fails: fc.boolean(),
});
const limits = fc.record({ maxConcurrent: fc.integer({ min: 1, max: 3 }), maxQueue: fc.nat(3), ms: fc.integer({ min: 1, max: 80 }) });

describe('C7 a bulkhead under any arrivals, withdrawals, timeouts and late ends', () => {
  test('never runs or keeps waiting more than it may, serves in order, answers every call and loses no place', async () => {
    await fc.assert(
      fc.asyncProperty(limits, fc.array(arrival, { maxLength: 14 }), async ({ maxConcurrent, maxQueue, ms }, arrivals) => {
        let running = 0;
        let mostRunning = 0;
        let arrived = 0;
        const ran: number[] = [];
        const policies = {
          bulkhead: { kind: 'bulkhead', maxConcurrent, maxQueue },
          timeout: { kind: 'timeout', ms, graceMs: 10 },
        } as const;
        const { call, clock, bulkhead } = guard({
          policies,
          body: ({ call: { principal } }) => {
            const number = Number(principal?.id);
            ran.push(number);
            running += 1;
            mostRunning = Math.max(mostRunning, running);
            const { bodyMs = 0, fails = false } = plans[number] ?? {};
            return new Promise((resolve, reject) => {
              clock.schedule(bodyMs, () => {
                running -= 1;
                if (fails) reject(new TypeError('broken'));
                else resolve('done');
              });
            });
          },
        });

        // Numbered as they come, so that whoever runs before somebody with a lower number has jumped the line.
        const plans = arrivals.toSorted((left, right) => left.atMs - right.atMs);
        const calls: ReturnType<typeof call>[] = [];
        for (const { atMs, goesAfterMs } of plans) {
          const controller = new AbortController();
          clock.schedule(atMs, () => {
            calls.push(call({ principal: { id: String(arrived) }, signal: controller.signal }));
            arrived += 1;
            expect(bulkhead.queued).toBeLessThanOrEqual(maxQueue);
            expect(bulkhead.running).toBeLessThanOrEqual(maxConcurrent);
          });
          if (goesAfterMs !== undefined) clock.schedule(atMs + goesAfterMs, () => controller.abort());
        }
        await clock.runUntilIdle();

        expect(mostRunning).toBeLessThanOrEqual(maxConcurrent);
        expect(ran).toEqual(ran.toSorted((left, right) => left - right));
        expect(calls.map(({ state }) => state())).not.toContain('pending');
        expect({ running: bulkhead.running, queued: bulkhead.queued, timers: clock.pending }).toEqual({ running: 0, queued: 0, timers: 0 });
      }),
      { numRuns: 150 },
    );
  });
});
