import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guard } from '../../../test/guarded-body.js';
import type { RunningAttempt } from '../../execution/execution.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 50 } as const;

describe('C3 timeoutStrategy', () => {
  test('a signal that is asked for after it would have fired has fired, and says why', async () => {
    let attempt: RunningAttempt | undefined;
    const { call, clock } = guard({
      policies: { timeout },
      body: ({ running }) => {
        attempt = running;
        return new Promise(() => {});
      },
    });
    const hanging = call();
    await clock.advance(120);
    expect(attempt?.signal).toMatchObject({ aborted: true, reason: { name: 'TimeoutError' } });
    await clock.until(hanging.outcome);
  });

  test('each attempt has a signal of its own', async () => {
    const signals: AbortSignal[] = [];
    const retry = {
      kind: 'retry',
      maxAttempts: 2,
      backoff: { kind: 'constant', delayMs: 1, jitter: 'none' },
      maxDurationMs: 60_000,
    } as const;
    const { call, clock } = guard({
      policies: { timeout, retry },
      body: ({ attemptSignal }) => {
        signals.push(attemptSignal);
        return new Promise((resolve) => signals.length === 2 && resolve('done'));
      },
    });
    await clock.until(call().outcome);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('an attempt that has no time left does not begin', async () => {
    let runs = 0;
    const { call } = guard({
      policies: { timeout },
      access: 'write',
      body: () => {
        runs += 1;
      },
    });
    expect(await call({ totalMs: 0 }).outcome).toMatchObject({
      failure: { code: 'timeout', sideEffect: 'none', message: 'No time was left for another attempt.' },
    });
    expect(runs).toBe(0);
  });

  test('a caller who withdraws while the handler begins is heard', async () => {
    const controller = new AbortController();
    const { call, clock } = guard({
      policies: { timeout },
      body: () => {
        controller.abort();
        return new Promise(() => {});
      },
    });
    expect(await clock.until(call({ signal: controller.signal }).outcome)).toMatchObject({ failure: { code: 'cancelled' } });
    expect(clock.now()).toBe(50);
  });

  test('a write that is withdrawn and takes effect in its grace has its real outcome', async () => {
    const controller = new AbortController();
    const { call, clock, listener } = guard({
      policies: { timeout },
      access: 'write',
      body: () => new Promise((resolve) => clock.schedule(30, () => resolve('paid'))),
    });
    const paying = call({ signal: controller.signal });
    await clock.advance(10);
    controller.abort();
    expect(await clock.until(paying.outcome)).toEqual({ ok: true, value: 'paid' });
    expect(listener.ofType('attempt.finished')).toMatchObject([{ durationMs: 30 }]);
  });

  test('answers within limit and grace, once, and leaves nothing behind, whenever the handler ends and the caller goes', async () => {
    const moment = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });
    const plan = fc.record({
      endsAt: moment,
      goesAt: moment,
      fails: fc.boolean(),
      access: fc.constantFrom('read' as const, 'write' as const),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ endsAt, goesAt, fails, access }) => {
        const controller = new AbortController();
        const { call, clock, listener } = guard({
          policies: { timeout },
          access,
          body: () =>
            new Promise((resolve, reject) => {
              if (endsAt !== undefined) clock.schedule(endsAt, () => (fails ? reject(new TypeError('broken')) : resolve('done')));
            }),
        });
        if (goesAt !== undefined) clock.schedule(goesAt, () => controller.abort());
        const { outcome } = call({ signal: controller.signal });
        await clock.until(outcome);
        expect(clock.now()).toBeLessThanOrEqual(Math.min(endsAt ?? Infinity, (goesAt ?? Infinity) + 50, 150));
        await clock.runUntilIdle();
        expect(listener.ofType('attempt.finished')).toHaveLength(1);
        expect(listener.ofType('attempt.settled_late')).toHaveLength(
          listener.ofType('attempt.abandoned').length && endsAt !== undefined ? 1 : 0,
        );
        expect(clock.pending).toBe(0);
        expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
