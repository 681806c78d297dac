import { describe, expect, test } from '@jest/globals';
import { toolOf } from '@toolwright/testkit';
import { setUp } from '../executor-fixture.js';
import { BarrierBody, guard } from '../guarded-body.js';
import { TestException } from './errors.js';
import { mpBulkhead, mpRetry, mpTimeout } from './preset.js';

const bulkhead = mpBulkhead({ value: 1, queue: 1 });

/** A body that takes its time, whatever its signal says, and then fails. */
function slow(limitMs: number, bodyMs: number) {
  const guarded = guard({
    policies: { timeout: mpTimeout(limitMs) },
    body: () => new Promise((_, reject) => guarded.clock.schedule(bodyMs, () => reject(new TestException('from the body')))),
  });
  return guarded;
}

describe('C3 MicroProfile rows of the timeout', () => {
  // A policy on a class and one on a method are one policy when they come here: the method's replaces the class's.
  test.each([
    ['M01 the default', 1_000, 20_000],
    ['M02 longer than the default', 2_000, 2_500],
    ['M03 shorter than the default', 500, 1_000],
    ['M04 seconds', 2_000, 2_500],
    ['M05 on the class', 1_000, 20_000],
    ['M05 on a method of it', 2_000, 2_500],
    ['M06 shorter, on the class', 500, 1_000],
    ['M06 longer, on a method of it', 2_000, 2_500],
    ['M15 set for all tools', 200, 500],
    ['M16 set for one tool', 200, 500],
    ['M17 set anew', 1_000, 60_000],
  ])('%s: a body that takes longer times out at its limit', async (_row, limitMs, bodyMs) => {
    const { call, clock } = slow(limitMs, bodyMs);
    expect(await clock.until(call().outcome)).toMatchObject({ failure: { code: 'timeout' } });
    expect(clock.now()).toBe(limitMs);
  });

  test.each([
    ['M01 the default', 1_000, 10],
    ['M02 longer than the default', 2_000, 1_500],
    ['M03 shorter than the default', 500, 10],
    ['M04 seconds', 2_000, 1_500],
    ['M05 on the class', 1_000, 10],
    ['M05 on a method of it', 2_000, 1_500],
    ['M06 shorter, on the class', 500, 10],
    ['M06 longer, on a method of it', 2_000, 1_500],
  ])('%s: the error of a body that ends before is its own', async (_row, limitMs, bodyMs) => {
    const { call, clock } = slow(limitMs, bodyMs);
    expect(await clock.until(call().outcome)).toMatchObject({ failure: { code: 'execution_error', message: 'from the body' } });
    expect(clock.now()).toBe(bodyMs);
  });

  test('M07 the caller waits until the limit, and no longer', async () => {
    const { call, clock } = slow(2_000, 5_000);
    const waiting = call();
    await clock.advance(1_999);
    expect(waiting.state()).toBe('pending');
    await clock.advance(1);
    expect(waiting.state()).toBe('timeout');
  });

  test('M08 a value that comes in time comes as soon as it is there', async () => {
    const { call, clock } = guard({
      policies: { timeout: mpTimeout(2_000) },
      body: () => new Promise((resolve) => clock.schedule(500, () => resolve('value'))),
    });
    expect(await clock.until(call().outcome)).toEqual({ ok: true, value: 'value' });
    expect(clock.now()).toBe(500);
  });

  test('M09 a body that blocks the thread beyond its limit has timed out, though no timer could fire', async () => {
    const { call, clock } = guard({
      policies: { timeout: mpTimeout(500) },
      body: () => {
        Object.assign(clock, { now: () => 1_000 });
        return 'value';
      },
    });
    expect(await call().outcome).toMatchObject({ failure: { code: 'timeout' } });
  });

  test('M10 a body that ignores its signal is left alone, and its late error disturbs nobody', async () => {
    const { call, clock, listener } = slow(500, 5_000);
    const left = call();
    await clock.advance(500);
    expect(left.state()).toBe('timeout');
    await clock.runUntilIdle();
    expect(left.state()).toBe('timeout');
    expect(listener.ofType('attempt.settled_late')).toMatchObject([{ durationMs: 5_000, success: false }]);
  });

  test('M11 a body that ignores its signal keeps its place, and who waits for it times out in line', async () => {
    const barrier = new BarrierBody();
    const { call, clock } = guard({ policies: { timeout: mpTimeout(500), bulkhead }, body: barrier.run });
    const a = call();
    await clock.advance(500);
    expect(a.state()).toBe('timeout');
    const b = call();
    await clock.advance(500);
    expect([b.state(), barrier.started]).toEqual(['timeout', 1]);
    const c = call();
    await clock.advance(100);
    const d = call();
    await clock.advance(400);
    expect([c.state(), d.state()]).toEqual(['timeout', 'bulkhead_full']);
    barrier.release(1);
    await clock.advance(300);
    expect(barrier.started).toBe(1);
  });

  test('M12 time in line counts', async () => {
    const barrier = new BarrierBody();
    const { call, clock } = guard({ policies: { timeout: mpTimeout(500), bulkhead }, body: barrier.run });
    const a = call();
    await clock.advance(100);
    const b = call();
    await clock.advance(300);
    barrier.release(1);
    await clock.settle();
    expect([a.state(), barrier.started]).toEqual(['ok', 2]);
    await clock.advance(200);
    expect(b.state()).toBe('timeout');
  });

  test('M13 the next attempt begins though the body before still runs', async () => {
    const barrier = new BarrierBody();
    const retry = mpRetry({ maxRetries: 2, jitterMs: 0 });
    const { call, clock } = guard({ policies: { timeout: mpTimeout(500), retry }, body: barrier.run });
    expect(await clock.until(call().outcome)).toMatchObject({ failure: { code: 'timeout' } });
    expect(barrier.started).toBe(3);
    expect(clock.now()).toBe(1_500);
  });

  test('M14 a fallback answers for a body that timed out', async () => {
    const fallback = { kind: 'fallback', sources: [{ kind: 'method', method: 'substitute' }] } as const;
    const { clock, execute } = setUp(
      toolOf({
        name: 'demo.slow',
        access: 'read',
        policies: { timeout: mpTimeout(500), fallback },
        run: () => new Promise(() => {}),
        methods: { substitute: () => 'FALLBACK' },
      }),
    );
    expect(await execute({})).toMatchObject({ success: true, data: 'FALLBACK' });
    expect(clock.now()).toBe(500);
  });

  test('X16 what a body gives after its attempt has timed out is dropped, and its place is free then', async () => {
    const barrier = new BarrierBody();
    const { call, clock, bulkhead: places, listener } = guard({ policies: { timeout: mpTimeout(500), bulkhead }, body: barrier.run });
    const late = call();
    await clock.advance(500);
    expect([late.state(), places.running]).toEqual(['timeout', 1]);
    barrier.fail(1, new TestException('late'));
    await clock.settle();
    expect([late.state(), places.running]).toEqual(['timeout', 0]);
    expect(listener.ofType('attempt.settled_late')).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});
