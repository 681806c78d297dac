import { describe, expect, test } from '@jest/globals';
import type { CallLimits, RetryPolicy } from '@toolwright/contract';
import { toolOf } from '@toolwright/testkit';
import { setUp } from '../../../test/executor-fixture.js';

const retry: RetryPolicy = {
  kind: 'retry',
  maxAttempts: 3,
  backoff: { kind: 'constant', delayMs: 60, jitter: 'none' },
  maxDurationMs: 60_000,
};

/** Calls a read that always fails, under a retry that differs from the one above, on a clock that has run for a while. */
async function failUnder(change: Partial<RetryPolicy>, limits: CallLimits = {}) {
  const run = (): never => {
    throw Object.assign(new Error('reset'), { code: 'ECONNRESET' });
  };
  const { clock, executor, listener } = setUp(
    toolOf({ name: 'demo.run', access: 'read', policies: { retry: { ...retry, ...change } }, run }),
  );
  await clock.advance(7_000);
  const result = await clock.until(executor.execute({ id: '1', name: 'demo.run', arguments: {} }, { limits }));
  return { attempts: result.attempts, durationMs: result.durationMs, announced: listener.ofType('retry.scheduled') };
}

describe('C4 retryStrategy', () => {
  test('announces each attempt that it will make', async () => {
    const { announced } = await failUnder({});
    expect(announced).toMatchObject([
      { attempt: 2, delayMs: 60, failure: { message: 'reset' } },
      { attempt: 3, delayMs: 60, failure: { message: 'reset' } },
    ]);
  });

  test('counts maxDurationMs from the first attempt', async () => {
    expect(await failUnder({ maxDurationMs: 100 })).toMatchObject({ attempts: 2, durationMs: 60 });
  });

  test('does not begin a wait that would outlast the time that is left', async () => {
    expect(await failUnder({}, { totalMs: 100 })).toMatchObject({ attempts: 2, durationMs: 60 });
  });

  test.each([
    [1, 1],
    [2, 2],
    [5, 3],
  ])('A7 a call that allows %d attempts of a tool with 3 has %d', async (maxAttempts, attempts) => {
    expect(await failUnder({}, { maxAttempts })).toMatchObject({ attempts });
  });

  test('takes the delay before as the base of a decorrelated one', async () => {
    const { announced } = await failUnder({ backoff: { kind: 'decorrelated', initialMs: 1, maxMs: 100 }, maxAttempts: 30 });
    // Without growth no delay could exceed three times the first.
    expect(Math.max(...announced.map(({ delayMs }) => delayMs))).toBeGreaterThan(3);
  });
});
