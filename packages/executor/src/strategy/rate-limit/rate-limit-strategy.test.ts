import { getEventListeners } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import type { RateLimitPolicy, RateVerdict } from '@toolwright/contract';
import { guard } from '../../../test/guarded-body.js';

const rejecting: RateLimitPolicy = { kind: 'rateLimit', limit: 1, perMs: 1_000, burst: 1, scope: 'tool', onLimit: 'reject' };
const waiting: RateLimitPolicy = { ...rejecting, onLimit: { waitMs: 5_000 } };
const body = (): string => 'done';

describe('C8 rateLimitStrategy', () => {
  test('refuses what is too much: nothing was done, and when to come back is known', async () => {
    const run = jest.fn(body);
    const { call, listener } = guard({ policies: { rateLimit: rejecting }, access: 'write', body: run });
    await call().outcome;
    expect(await call().outcome).toMatchObject({
      failure: {
        code: 'rate_limited',
        category: 'transient',
        sideEffect: 'none',
        retryAfterMs: 1_000,
        suggestion: 'Wait 1 s, then call again.',
      },
    });
    expect(listener.ofType('attempt.rejected')).toMatchObject([{ by: 'rate-limit', failure: { retryAfterMs: 1_000 } }]);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test('each attempt takes a token, and a retry waits as long as the limit says', async () => {
    const retry = {
      kind: 'retry',
      maxAttempts: 3,
      backoff: { kind: 'constant', delayMs: 1, jitter: 'none' },
      maxDurationMs: 60_000,
    } as const;
    let runs = 0;
    const { call, clock } = guard({
      policies: { rateLimit: rejecting, retry },
      body: () => {
        runs += 1;
        if (runs === 1) throw new TypeError('again');
        return clock.now();
      },
    });
    expect(await clock.until(call().outcome)).toEqual({ ok: true, value: 1_000 });
  });

  test('counts each user for himself where the limit is for users', async () => {
    const { call } = guard({ policies: { rateLimit: { ...rejecting, scope: 'user' } }, body });
    const outcomes = ['ann', 'bob', 'ann'].map((id) => call({ principal: { id } }).outcome);
    expect((await Promise.all(outcomes)).map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  test('waits for a token where the author allows it, and says so', async () => {
    const { call, clock, listener } = guard({ policies: { rateLimit: waiting }, body: () => clock.now() });
    const outcomes = [call(), call(), call()].map(({ outcome }) => outcome);
    expect(await clock.until(Promise.all(outcomes))).toMatchObject([{ value: 0 }, { value: 1_000 }, { value: 2_000 }]);
    expect(listener.ofType('attempt.queued')).toMatchObject([
      { by: 'rate-limit', ahead: 0 },
      { by: 'rate-limit', ahead: 1 },
    ]);
    expect(listener.ofType('attempt.dequeued')).toMatchObject([
      { by: 'rate-limit', waitedMs: 1_000, admitted: true },
      { by: 'rate-limit', waitedMs: 2_000, admitted: true },
    ]);
    expect(clock.pending).toBe(0);
  });

  test('C12 nobody waits behind those whose limit is another', async () => {
    const { call, clock, listener } = guard({ policies: { rateLimit: { ...waiting, scope: 'user' } }, body });
    const outcomes = ['ann', 'bob', 'ann', 'bob'].map((id) => call({ principal: { id } }).outcome);
    await clock.until(Promise.all(outcomes));
    expect(listener.ofType('attempt.queued').map(({ ahead }) => ahead)).toEqual([0, 0]);
    expect(clock.now()).toBe(1_000);
  });

  test('waiting for a token is not time of the attempt', async () => {
    const policies = { rateLimit: waiting, timeout: { kind: 'timeout', ms: 100, graceMs: 0 } } as const;
    const { call, clock } = guard({ policies, body });
    await call().outcome;
    expect(await clock.until(call().outcome)).toMatchObject({ ok: true });
  });

  test('does not wait for a token that comes after the deadline', async () => {
    const { call, clock } = guard({ policies: { rateLimit: waiting }, body });
    await call().outcome;
    expect(await call({ totalMs: 999 }).outcome).toMatchObject({ failure: { code: 'rate_limited', retryAfterMs: 1_000 } });
    expect(clock.now()).toBe(0);
  });

  test('gives a token back that a slow limiter has promised for after the deadline', async () => {
    const giveBack = jest.fn();
    const answer = Promise.withResolvers<RateVerdict>();
    const { call, clock } = guard({ policies: { rateLimit: waiting }, body, rateLimiter: { take: () => answer.promise } });
    const late = call({ totalMs: 500 });
    await clock.advance(400);
    answer.resolve({ granted: true, waitMs: 200, giveBack });
    expect(await late.outcome).toMatchObject({ failure: { code: 'rate_limited', retryAfterMs: 200 } });
    expect(giveBack).toHaveBeenCalledTimes(1);
  });

  test('who withdraws while he waits gives his token back, and leaves no timer and no listener', async () => {
    const { call, clock } = guard({ policies: { rateLimit: waiting }, body });
    const controller = new AbortController();
    await call().outcome;
    const withdrawn = call({ signal: controller.signal });
    await clock.advance(400);
    controller.abort();
    expect(await withdrawn.outcome).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' } });
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await clock.until(call().outcome);
    expect(clock.now()).toBe(1_000);
  });

  test('an attempt whose caller went while the limiter was asked does not run, and gives its token back', async () => {
    const answer = Promise.withResolvers<RateVerdict>();
    const giveBack = jest.fn();
    const run = jest.fn(body);
    const controller = new AbortController();
    const { call, clock } = guard({ policies: { rateLimit: rejecting }, body: run, rateLimiter: { take: () => answer.promise } });
    const withdrawn = call({ signal: controller.signal });
    controller.abort();
    answer.resolve({ granted: true, waitMs: 0, giveBack });
    expect(await withdrawn.outcome).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' } });
    expect(giveBack).toHaveBeenCalledTimes(1);
    expect(run).not.toHaveBeenCalled();
    expect(clock.pending).toBe(0);
  });

  test('C16 a limiter that fails to take a token back does no further harm', async () => {
    const controller = new AbortController();
    const giveBack = (): never => {
      throw new TypeError('no net');
    };
    const take = (): RateVerdict => ({ granted: true, waitMs: 10, giveBack });
    const { call, listener } = guard({ policies: { rateLimit: waiting }, body, rateLimiter: { take } });
    const withdrawn = call({ signal: controller.signal });
    controller.abort();
    expect(await withdrawn.outcome).toMatchObject({ failure: { code: 'cancelled' } });
    expect(listener.ofType('port.failed')).toMatchObject([{ port: 'RateLimiter', effect: 'ignored' }]);
  });

  describe.each<[string, () => RateVerdict | Promise<RateVerdict>]>([
    [
      'throws',
      () => {
        throw new TypeError('no net');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('no net'))],
    ['hangs', () => new Promise(() => {})],
  ])('C16 a limiter that %s', (_title, take) => {
    test('lets a read pass', async () => {
      const { call, clock, listener } = guard({ policies: { rateLimit: rejecting }, body, rateLimiter: { take } });
      expect(await clock.until(call().outcome)).toEqual({ ok: true, value: 'done' });
      expect(listener.ofType('port.failed')).toMatchObject([{ port: 'RateLimiter', effect: 'passed' }]);
    });

    test('refuses a write before it begins', async () => {
      const run = jest.fn(body);
      const { call, clock, listener } = guard({ policies: { rateLimit: rejecting }, access: 'write', body: run, rateLimiter: { take } });
      expect(await clock.until(call().outcome)).toMatchObject({ failure: { code: 'store_failed', sideEffect: 'none' } });
      expect(listener.ofType('port.failed')).toMatchObject([{ port: 'RateLimiter', effect: 'refused' }]);
      expect(run).not.toHaveBeenCalled();
    });
  });
});
