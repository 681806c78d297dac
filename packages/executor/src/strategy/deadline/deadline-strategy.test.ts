import { describe, expect, test } from '@jest/globals';
import { failed, succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener } from '@toolwright/testkit';
import { guard } from '../../../test/guarded-body.js';
import { withoutCall } from '../../execution/call-state.js';
import { Execution } from '../../execution/execution.js';
import { deadlineStrategy } from './deadline-strategy.js';

const timeout = { kind: 'timeout', ms: 100, graceMs: 0, totalMs: 250 } as const;
const retry = {
  kind: 'retry',
  maxAttempts: 10,
  backoff: { kind: 'constant', delayMs: 20, jitter: 'none' },
  maxDurationMs: 60_000,
} as const;

function newExecution(clock: ManualClock, totalMs?: number): Execution {
  const call = { ...withoutCall, limits: totalMs === undefined ? {} : { totalMs } };
  return new Execution({ clock, listener: new RecordingListener(), origin: {}, access: 'read', idempotent: true, call });
}

describe('C3 deadlineStrategy', () => {
  test('caps all attempts and the waits between them', async () => {
    const { call, clock, listener } = guard({ policies: { timeout, retry }, body: () => new Promise(() => {}) });
    expect(await clock.until(call().outcome)).toMatchObject({ failure: { code: 'timeout' } });
    expect(clock.now()).toBe(250);
    expect(listener.ofType('attempt.finished').map(({ durationMs }) => durationMs)).toEqual([100, 100, 10]);
  });

  test('begins no wait that would outlast it', async () => {
    const { call, clock } = guard({
      policies: { timeout: { ...timeout, totalMs: 110 }, retry },
      body: () => new Promise(() => {}),
    });
    await clock.until(call().outcome);
    expect(clock.now()).toBe(100);
  });

  test('never gives more time than the caller does', async () => {
    const { call, clock } = guard({ policies: { timeout }, body: () => new Promise(() => {}) });
    await clock.until(call({ totalMs: 30 }).outcome);
    expect(clock.now()).toBe(30);
  });

  test.each([
    ['a value', () => succeeded('done')],
    ['a failure', () => failed({ code: 'timeout', category: 'transient', sideEffect: 'none', message: '', suggestion: '' })],
  ])('is over with %s: what lies further out has time of its own', async (_title, next) => {
    const clock = new ManualClock(1_000);
    const execution = newExecution(clock);
    const seen: number[] = [];
    await deadlineStrategy(250, clock)(execution, ({ deadline }) => {
      seen.push(deadline);
      return next();
    });
    expect([...seen, execution.deadline]).toEqual([1_250, Number.POSITIVE_INFINITY]);
  });
});
