import { describe, expect, test } from '@jest/globals';
import type { Outcome, TimeoutPolicy } from '@toolwright/contract';
import { sleep } from '../../src/time/sleep.js';
import { ChildErr, E0, E1, E2, IOError, JException, JRuntime, nineErrors, ofClass, ParentErr, TestException } from './errors.js';
import { Workbench } from './guarded-attempts.js';
import { type MicroProfileRetry, mpRetry, mpTimeout } from './preset.js';

const never = new AbortController().signal;

interface Row {
  readonly retry: MicroProfileRetry;
  readonly timeout?: TimeoutPolicy;
  /** How long each execution takes. */
  readonly bodyMs?: number;
  /** What each execution throws; `undefined` once there is nothing left to throw. @default TestException, always */
  readonly thrown?: (execution: number) => Error | undefined;
}

async function run({ retry, timeout, bodyMs = 0, thrown = () => new TestException('test') }: Row) {
  const bench = new Workbench();
  const startedAt: number[] = [];
  const { run: runOnce, executions } = bench.guard({
    policies: { retry: mpRetry(retry), ...(timeout && { timeout }) },
    body: async (execution) => {
      startedAt.push(bench.clock.now());
      if (bodyMs > 0) await sleep(bodyMs, { clock: bench.clock, signal: never });
      const error = thrown(execution);
      if (error !== undefined) throw error;
      return 'Success';
    },
  });
  const outcome = await runOnce();
  const gapsMs = startedAt.slice(1).map((at, index) => at - (startedAt[index] ?? 0) - bodyMs);
  return { outcome, executions: executions(), gapsMs, endedAt: bench.clock.now() };
}

const said = (outcome: Outcome<unknown>): unknown => (outcome.ok ? outcome.value : (outcome.failure.cause ?? outcome.failure.code));

describe('C4 MicroProfile: how often and how long', () => {
  test.each<[string, Row, number]>([
    ['T001 maxRetries 5', { retry: { maxRetries: 5 } }, 6],
    ['T002 maxDuration ends it before maxRetries', { retry: { maxRetries: 90, maxDurationMs: 1_000, jitterMs: 0 }, bodyMs: 100 }, 10],
    ['T006 the policy of the class', { retry: { maxRetries: 2 } }, 3],
  ])('%s', async (_row, given, executions) => {
    const result = await run(given);
    expect(said(result.outcome)).toBeInstanceOf(TestException);
    expect(result.executions).toBe(executions);
  });

  test.each<[string, Row]>([
    ['T003 a duration of a second', { retry: { maxRetries: 90, maxDurationMs: 1_000 }, bodyMs: 100 }],
    ['T007 the policy of the method in place of the class', { retry: { maxRetries: 90, maxDurationMs: 1_000 }, bodyMs: 100 }],
    ['T008 the same in seconds', { retry: { maxRetries: 90, maxDurationMs: 1_000 }, bodyMs: 100 }],
  ])('%s: some, but never past its duration', async (_row, given) => {
    const { executions } = await run(given);
    expect(executions).toBeGreaterThan(3);
    expect(executions).toBeLessThan(11);
  });

  test('T004 a delay with jitter stays below both together', async () => {
    const { executions, gapsMs } = await run({ retry: { maxRetries: 10, delayMs: 400, jitterMs: 400, maxDurationMs: 3_200 } });
    expect(executions).toBeGreaterThan(4);
    expect(executions).toBeLessThanOrEqual(11);
    expect(Math.max(...gapsMs)).toBeLessThan(1_000);
  });

  test('T005 jitter applies to no delay too', async () => {
    const { executions, gapsMs } = await run({ retry: { maxRetries: 100, jitterMs: 400, maxDurationMs: 3_200 } });
    expect(executions).toBeGreaterThan(8);
    expect(executions).toBeLessThan(100);
    expect(Math.max(...gapsMs)).toBeGreaterThan(5);
  });

  test('T009 without delay and jitter nothing is waited for', async () => {
    const thrown = (execution: number): Error | undefined => (execution < 3 ? new TestException('test') : undefined);
    const { outcome, executions, gapsMs } = await run({ retry: { jitterMs: 0 }, thrown });
    expect([said(outcome), executions]).toEqual(['Success', 3]);
    expect(gapsMs).toEqual([0, 0]);
  });
});

describe('C4 MicroProfile: which errors', () => {
  const testException = () => new TestException('test');
  const child = () => new ChildErr('child');

  test.each<[string, MicroProfileRetry, () => Error, number]>([
    ['T010 retryOn the class', { retryOn: [ofClass(TestException)] }, testException, 4],
    ['T011 retryOn another', { retryOn: [ofClass(IOError)] }, testException, 1],
    ['T012 retryOn a class that it extends', { retryOn: [ofClass(ParentErr)] }, child, 4],
    ['T013 abortOn beats retryOn', { retryOn: [ofClass(ParentErr)], abortOn: [ofClass(ChildErr)] }, child, 1],
    ['T014 abortOn another', { abortOn: [ofClass(IOError)] }, testException, 4],
    ['T015 abortOn the class', { abortOn: [ofClass(TestException)] }, testException, 1],
    ['T016 retryOn of the class level', { retryOn: [ofClass(TestException)], maxRetries: 3 }, testException, 4],
    ['T017 retryOn of the method level', { retryOn: [ofClass(IOError)] }, testException, 1],
    ['T018 abortOn of the class level', { abortOn: [ofClass(IOError)] }, testException, 4],
    ['T019 abortOn of the method level', { abortOn: [ofClass(TestException)] }, testException, 1],
  ])('%s', async (_row, retry, thrown, executions) => {
    const result = await run({ retry, thrown });
    expect(said(result.outcome)).toBeInstanceOf(thrown().constructor);
    expect(result.executions).toBe(executions);
  });

  test.each<[string, MicroProfileRetry, readonly number[]]>([
    [
      'T032 a class within a class that is aborted',
      { retryOn: [ofClass(E0), ofClass(E2)], abortOn: [ofClass(E1)] },
      [1, 2, 1, 1, 1, 1, 2, 1, 1],
    ],
    ['T033 all but two', { retryOn: [ofClass(JException), ofClass(E1)], abortOn: [ofClass(E0), ofClass(E2)] }, [2, 1, 1, 1, 1, 1, 1, 2, 1]],
    ['T034 nothing that is not aborted', { retryOn: [ofClass(E1), ofClass(E2)], abortOn: [ofClass(E0)] }, [1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ])('%s', async (_row, retry, expected) => {
    const counts = nineErrors.map(
      async (NineError) => (await run({ retry: { ...retry, maxRetries: 1 }, thrown: () => new NineError('nine') })).executions,
    );
    expect(await Promise.all(counts)).toEqual(expected);
  });
});

describe('C4 MicroProfile: asynchronous bodies', () => {
  const failsTwice = (execution: number): boolean => execution < 3;
  const fail = (): Promise<never> => Promise.reject(new TestException('test'));

  test.each<[string, number, (execution: number, stage: () => Promise<string>) => unknown, string, number]>([
    ['T020 a rejected promise', 2, () => Promise.reject(new IOError('Simulated error')), 'Simulated error', 3],
    [
      'T021 a throw before any promise',
      2,
      () => {
        throw new TestException('test');
      },
      'test',
      3,
    ],
    ['T022 rejected twice', 3, (execution) => (failsTwice(execution) ? fail() : Promise.resolve('Success')), 'Success', 3],
    [
      'T023 the second stage fails twice',
      3,
      (execution, stage) => stage().then(() => (failsTwice(execution) ? fail() : stage())),
      'Success',
      3,
    ],
    ['T024 the second stage always fails', 2, (_execution, stage) => stage().then(fail), 'test', 3],
    [
      'T025 one of two at once fails twice',
      3,
      (execution, stage) => Promise.all([stage(), failsTwice(execution) ? fail() : stage()]).then((both) => both.join(' then ')),
      'Success then Success',
      3,
    ],
    ['T026 one of two at once always fails', 2, (_execution, stage) => Promise.all([stage(), fail()]), 'test', 3],
    [
      'T027 throws twice, then a promise',
      3,
      (execution) => {
        if (failsTwice(execution)) throw new TestException('test');
        return Promise.resolve('Success');
      },
      'Success',
      3,
    ],
  ])('%s', async (_row, maxRetries, body, expected, executions) => {
    const bench = new Workbench();
    const stage = (): Promise<string> => sleep(50, { clock: bench.clock, signal: never }).then(() => 'Success');
    const guarded = bench.guard({ policies: { retry: mpRetry({ maxRetries }) }, body: (execution) => body(execution, stage) });
    const outcome = await guarded.run();
    expect(outcome.ok ? outcome.value : outcome.failure.message).toBe(expected);
    expect(guarded.executions()).toBe(executions);
  });
});

describe('C4 MicroProfile: attempts that time out', () => {
  test.each<[string, Partial<Row>, MicroProfileRetry, unknown, number]>([
    ['T028 each attempt has the whole time', { bodyMs: 1_000 }, {}, 'timeout', 2],
    ['T029 an error before the time is up', { bodyMs: 10 }, {}, new TestException('test'), 2],
    ['T030 no timeout in retryOn', { bodyMs: 1_000 }, { retryOn: ['bulkhead_full'] }, 'timeout', 1],
    ['T031 a timeout in abortOn', { bodyMs: 1_000 }, { abortOn: ['timeout'] }, 'timeout', 1],
  ])('%s', async (_row, body, retry, expected, executions) => {
    const result = await run({ ...body, retry: { ...retry, maxRetries: 1 }, timeout: mpTimeout(500) });
    expect([said(result.outcome), result.executions]).toEqual([expected, executions]);
  });
});

describe('C4 a caller who withdraws', () => {
  test('X07 ends the wait between attempts at once', async () => {
    const bench = new Workbench();
    const caller = new AbortController();
    const policies = { retry: mpRetry({ delayMs: 300, jitterMs: 0, retryOn: [ofClass(JRuntime)] }) };
    const { start, executions } = bench.guard({ policies, body: () => Promise.reject(new TestException('test')) });
    const pending = start(caller.signal);
    await bench.clock.advance(50);
    caller.abort();
    expect(await pending).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(bench.clock.now()).toBe(50);
    expect([executions(), bench.clock.pending]).toEqual([1, 0]);
  });
});
