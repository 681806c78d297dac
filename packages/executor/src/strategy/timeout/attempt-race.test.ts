import { describe, expect, test } from '@jest/globals';
import { guard } from '../../../test/guarded-body.js';
import type { RunningAttempt } from '../../execution/execution.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 50 } as const;

/** One call of a body that ends `bodyMs` after it began, on a clock that has run for a while. */
async function runLate({ bodyMs, access = 'read' }: { readonly bodyMs: number; readonly access?: 'read' | 'write' }) {
  const warnings: string[][] = [];
  const guarded = guard({
    policies: { timeout },
    access,
    body: (execution) => {
      warnings.push(execution.warnings);
      return new Promise((resolve) => guarded.clock.schedule(bodyMs, () => resolve('done')));
    },
  });
  const { clock, listener, call } = guarded;
  await clock.advance(7_000);
  const outcome = await clock.until(call().outcome);
  const answeredAfterMs = clock.now() - 7_000;
  await clock.runUntilIdle();
  return { outcome, answeredAfterMs, listener, warnings: warnings[0] };
}

describe('C3 AttemptRace measures from where its attempt begins', () => {
  test('an attempt that is in time', async () => {
    const { outcome, answeredAfterMs, listener } = await runLate({ bodyMs: 100 });
    expect(outcome).toEqual({ ok: true, value: 'done' });
    expect(answeredAfterMs).toBe(100);
    expect(listener.ofType('attempt.finished')).toMatchObject([{ attempt: 1, durationMs: 100 }]);
  });

  test('a read that ends in its grace changed nothing', async () => {
    const { outcome, listener } = await runLate({ bodyMs: 120 });
    expect(outcome).toMatchObject({ failure: { code: 'timeout', sideEffect: 'none' } });
    expect(listener.ofType('attempt.finished')).toMatchObject([{ durationMs: 120, failure: { code: 'timeout' } }]);
  });

  test('a write that ends in its grace', async () => {
    const { outcome, warnings } = await runLate({ bodyMs: 120, access: 'write' });
    expect(outcome).toEqual({ ok: true, value: 'done' });
    expect(warnings).toEqual(['It took effect, 20 ms after its time was up.']);
  });

  test('a write that fails in its grace has timed out, and leaves behind what its failure says', async () => {
    const guarded = guard({
      policies: { timeout },
      access: 'write',
      body: () => new Promise((_, reject) => guarded.clock.schedule(120, () => reject(new TypeError('refused')))),
    });
    expect(await guarded.clock.until(guarded.call().outcome)).toMatchObject({ failure: { code: 'timeout', sideEffect: 'none' } });
  });

  test('a handler that is abandoned and ends later', async () => {
    const { answeredAfterMs, listener } = await runLate({ bodyMs: 400 });
    expect(answeredAfterMs).toBe(150);
    expect(listener.ofType('attempt.abandoned')).toMatchObject([{ durationMs: 150 }]);
    expect(listener.ofType('attempt.settled_late')).toMatchObject([{ durationMs: 400, success: true }]);
  });

  test('a write that blocked the event loop beyond its limit', async () => {
    const warnings: string[][] = [];
    const { clock, call } = guard({
      policies: { timeout },
      access: 'write',
      body: (execution) => {
        warnings.push(execution.warnings);
        Object.assign(clock, { now: () => 7_130 });
        return 'done';
      },
    });
    await clock.advance(7_000);
    expect(await call().outcome).toEqual({ ok: true, value: 'done' });
    expect(warnings).toEqual([['It took effect, 30 ms after its time was up.']]);
  });

  test('a call whose deadline comes before its limit', async () => {
    const { clock, call } = guard({ policies: { timeout: { ...timeout, totalMs: 60 } }, body: () => new Promise(() => {}) });
    await clock.advance(7_000);
    expect(await clock.until(call().outcome)).toMatchObject({ failure: { message: 'The attempt was to end within 60 ms and did not.' } });
  });
});

describe('C3 an attempt is over', () => {
  test.each([
    ['when its handler has ended', 10],
    ['when its handler was given up', 400],
  ])('%s, and not before', async (_title, bodyMs) => {
    let attempt: RunningAttempt | undefined;
    const { clock, call } = guard({
      policies: { timeout },
      body: ({ running }) => {
        attempt = running;
        return new Promise((resolve) => clock.schedule(bodyMs, () => resolve('done')));
      },
    });
    const { outcome } = call();
    expect(attempt?.isOver).toBe(false);
    await clock.until(outcome);
    expect(attempt?.isOver).toBe(true);
    await clock.runUntilIdle();
  });
});

describe('C3 the signal of an attempt', () => {
  test('is one and the same, however often it is asked for', async () => {
    const signals: AbortSignal[] = [];
    const { clock, call } = guard({
      policies: { timeout },
      body: ({ attemptSignal, running }) => {
        signals.push(attemptSignal, ...(running ? [running.signal, running.signal] : []));
        return new Promise(() => {});
      },
    });
    await clock.until(call().outcome);
    expect(new Set(signals).size).toBe(1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  });

  test('says of a withdrawn call that it was withdrawn, and how long after that a write took effect', async () => {
    const controller = new AbortController();
    let attempt: RunningAttempt | undefined;
    const warnings: string[][] = [];
    const { clock, call } = guard({
      policies: { timeout },
      access: 'write',
      body: (execution) => {
        attempt = execution.running;
        warnings.push(execution.warnings);
        return new Promise((resolve) => clock.schedule(30, () => resolve('paid')));
      },
    });
    const paying = call({ signal: controller.signal });
    await clock.advance(10);
    controller.abort();
    await clock.until(paying.outcome);
    expect(attempt?.signal).toMatchObject({ aborted: true, reason: { name: 'AbortError' } });
    expect(warnings).toEqual([['It took effect, 20 ms after the call was withdrawn.']]);
  });
});
