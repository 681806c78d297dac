import { getEventListeners } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import type { TimeoutPolicy } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { hang, setUp } from './executor-fixture.js';
import { retryOf } from './retry-of.js';

const timeout: TimeoutPolicy = { kind: 'timeout', ms: 1_000, graceMs: 200 };

describe('C3 timeout', () => {
  test('answers in time for a read that ignores its signal', async () => {
    const { clock, execute } = setUp(toolOf({ name: 'demo.hang', access: 'read', policies: { timeout }, run: hang }));
    const result = await execute({});
    expect(result).toMatchObject({
      success: false,
      failure: { code: 'timeout', category: 'transient', sideEffect: 'none' },
      durationMs: 1_200,
    });
    expect(clock.pending).toBe(0);
  });

  test('says of a write that hangs that nobody knows whether it happened', async () => {
    const { execute } = setUp(toolOf({ name: 'demo.hang', access: 'write', policies: { timeout }, run: hang }));
    const result = await execute({});
    expect(result).toMatchObject({
      failure: { code: 'outcome_unknown', sideEffect: 'unknown', suggestion: expect.stringContaining('Find out') },
    });
  });

  test('fires the signal at the limit, and does not wait out the grace when the handler obeys', async () => {
    const run = (_input: unknown, { signal }: { signal: AbortSignal }): Promise<never> =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const { execute } = setUp(toolOf({ name: 'demo.obey', access: 'read', policies: { timeout }, run }));
    expect(await execute({})).toMatchObject({ failure: { code: 'timeout' }, durationMs: 1_000 });
  });

  test('holds a read to its limit even if it ends in its grace', async () => {
    const { clock, execute } = setUp(
      toolOf({
        name: 'demo.late',
        access: 'read',
        policies: { timeout },
        run: () => new Promise((resolve) => clock.schedule(1_100, () => resolve('late'))),
      }),
    );
    expect(await execute({})).toMatchObject({ success: false, failure: { code: 'timeout' } });
  });

  test('tells the truth about a write that took effect in its grace', async () => {
    const { clock, execute } = setUp(
      toolOf({
        name: 'demo.late',
        access: 'write',
        policies: { timeout },
        run: () => new Promise((resolve) => clock.schedule(1_100, () => resolve('paid'))),
      }),
    );
    expect(await execute({})).toMatchObject({
      success: true,
      data: 'paid',
      warnings: [expect.stringContaining('100 ms after its time was up')],
    });
  });

  test('catches a handler that blocked the event loop beyond its limit, so that no timer could fire', async () => {
    const run = (): string => {
      Object.assign(clock, { now: () => 1_500 });
      return 'too late';
    };
    const { clock, executor } = setUp(toolOf({ name: 'demo.block', access: 'read', policies: { timeout }, run }));
    expect(await executor.execute({ id: 'c', name: 'demo.block', arguments: {} })).toMatchObject({
      success: false,
      failure: { code: 'timeout' },
    });
  });

  test('reports a handler that ends after it was abandoned', async () => {
    const { clock, execute, listener } = setUp(
      toolOf({
        name: 'demo.later',
        access: 'read',
        policies: { timeout },
        run: () => new Promise((resolve) => clock.schedule(5_000, () => resolve('x'))),
      }),
    );
    expect(await execute({})).toMatchObject({ success: false });
    await clock.runUntilIdle();
    expect(listener.ofType('attempt.settled_late')).toMatchObject([{ attempt: 1, durationMs: 5_000, success: true }]);
  });

  test('says that a handler was abandoned, right before its attempt is over', async () => {
    const { execute, listener } = setUp(toolOf({ name: 'demo.hang', access: 'read', policies: { timeout }, run: hang }));
    await execute({});
    expect(listener.types()).toEqual(['call.started', 'attempt.started', 'attempt.abandoned', 'attempt.finished', 'call.finished']);
    expect(listener.ofType('attempt.abandoned')).toMatchObject([{ attempt: 1, durationMs: 1_200 }]);
  });

  test('a handler that ends in its grace was not abandoned', async () => {
    const { clock, execute, listener } = setUp(
      toolOf({
        name: 'demo.late',
        access: 'read',
        policies: { timeout },
        run: () => new Promise((resolve) => clock.schedule(1_100, () => resolve('late'))),
      }),
    );
    await execute({});
    expect(listener.ofType('attempt.abandoned')).toEqual([]);
  });

  test('a caller who withdraws gets the call back, and the handler its signal', async () => {
    const controller = new AbortController();
    let seen: AbortSignal | undefined;
    const { clock, executor } = setUp(
      toolOf({
        name: 'demo.hang',
        access: 'read',
        policies: { timeout },
        run: (_input, { signal }) => {
          seen = signal;
          return hang();
        },
      }),
    );
    const pending = executor.execute({ id: 'c', name: 'demo.hang', arguments: {} }, { signal: controller.signal });
    await clock.advance(300);
    controller.abort();
    expect(await clock.until(pending)).toMatchObject({
      success: false,
      failure: { code: 'cancelled', sideEffect: 'none' },
      durationMs: 500,
    });
    expect(seen?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test('any number of calls of one caller hang on one listener, and none is left when they have ended', async () => {
    const { signal } = new AbortController();
    const { clock, executor } = setUp(
      toolOf({
        name: 'demo.wait',
        access: 'read',
        policies: { timeout },
        run: () => new Promise((resolve) => clock.schedule(10, () => resolve('done'))),
      }),
      toolOf({ name: 'demo.hang', access: 'read', policies: { timeout }, run: hang }),
    );
    const calls = Array.from({ length: 40 }, (_, index) =>
      executor.execute({ id: `c${index}`, name: index % 2 ? 'demo.wait' : 'demo.hang', arguments: {} }, { signal }),
    );
    await clock.settle();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await clock.until(Promise.all(calls));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test('calls that are under way at once need one timer', async () => {
    const { clock, executor } = setUp(toolOf({ name: 'demo.hang', access: 'read', policies: { timeout }, run: hang }));
    const calls = Array.from({ length: 40 }, (_, index) => executor.execute({ id: `c${index}`, name: 'demo.hang', arguments: {} }));
    await clock.settle();
    expect(clock.pending).toBe(1);
    await clock.until(Promise.all(calls));
  });

  test('a handler that answers at once needs no timer', async () => {
    const run = (): number => clock.pending;
    const { clock, execute } = setUp(toolOf({ name: 'demo.now', access: 'read', policies: { timeout }, run }));
    expect(await execute({})).toMatchObject({ data: 0 });
    expect(clock.pending).toBe(0);
  });

  test('a call withdrawn before it began runs nothing', async () => {
    const run = jest.fn();
    const { execute } = setUp(toolOf({ name: 'demo.run', policies: { timeout }, run }));
    expect(await execute({}, AbortSignal.abort())).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' }, attempts: 0 });
    expect(run).not.toHaveBeenCalled();
  });

  test('totalMs caps all attempts and the waits between them', async () => {
    const retry = retryOf({ maxAttempts: 10, delayMs: 100 });
    const policies = { timeout: { ...timeout, totalMs: 2_500 }, retry };
    const { execute } = setUp(toolOf({ name: 'demo.hang', access: 'read', policies, run: hang }));
    const result = await execute({});
    expect(result).toMatchObject({ success: false, failure: { code: 'timeout' } });
    expect(result.durationMs).toBeLessThanOrEqual(2_700);
  });

  test('totalMs is for the attempts: a fallback has time of its own', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'method', method: 'guess' }] } as const;
    const policies = { timeout: { ...timeout, totalMs: 800 }, fallback };
    const { clock, execute } = setUp(
      toolOf({
        name: 'demo.hang',
        access: 'read',
        policies,
        run: hang,
        methods: { guess: () => new Promise((resolve) => clock.schedule(500, () => resolve('guessed'))) },
      }),
    );
    expect(await execute({})).toMatchObject({ success: true, data: 'guessed', durationMs: 1_500 });
  });
});
