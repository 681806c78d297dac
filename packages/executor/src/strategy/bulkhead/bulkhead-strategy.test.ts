import { describe, expect, jest, test } from '@jest/globals';
import type { BulkheadPolicy } from '@toolwright/contract';
import { BarrierBody, guard } from '../../../test/guarded-body.js';

const bulkhead: BulkheadPolicy = { kind: 'bulkhead', maxConcurrent: 1, maxQueue: 1 };
const timeout = { kind: 'timeout', ms: 1_000, graceMs: 200 } as const;

describe('C7 bulkheadStrategy', () => {
  test('refuses when the places and the line are full: nothing was done, and it may be tried again', async () => {
    const barrier = new BarrierBody();
    const { call, listener } = guard({ policies: { bulkhead, timeout }, access: 'write', body: barrier.run });
    call();
    call();
    expect(await call().outcome).toMatchObject({
      failure: {
        code: 'bulkhead_full',
        category: 'transient',
        sideEffect: 'none',
        message: 'demo.body runs 1 at once, with 1 waiting, and is full.',
      },
    });
    expect(listener.ofType('attempt.rejected')).toMatchObject([{ by: 'bulkhead', failure: { code: 'bulkhead_full' } }]);
    expect(barrier.started).toBe(1);
  });

  test('tells how long an attempt waited in line, and behind how many', async () => {
    const barrier = new BarrierBody();
    const { call, clock, listener } = guard({ policies: { bulkhead: { ...bulkhead, maxQueue: 2 }, timeout }, body: barrier.run });
    call();
    call();
    call();
    expect(listener.ofType('attempt.queued')).toMatchObject([
      { by: 'bulkhead', ahead: 0 },
      { by: 'bulkhead', ahead: 1 },
    ]);
    await clock.advance(300);
    barrier.release(1);
    await clock.settle();
    expect(listener.ofType('attempt.dequeued')).toMatchObject([{ by: 'bulkhead', waitedMs: 300, admitted: true }]);
  });

  test('who waits in line leaves it when its time is up, without waiting out the grace', async () => {
    const barrier = new BarrierBody();
    const { call, clock, listener, bulkhead: places } = guard({ policies: { bulkhead, timeout }, access: 'write', body: barrier.run });
    call();
    await clock.advance(100);
    const queued = call();
    await clock.advance(1_000);
    expect(await queued.outcome).toMatchObject({ failure: { code: 'timeout', sideEffect: 'none' } });
    expect(await queued.outcome).toMatchObject({ failure: { suggestion: 'Nothing was changed; it may be called again.' } });
    expect(places.queued).toBe(0);
    expect(listener.ofType('attempt.dequeued')).toMatchObject([{ waitedMs: 1_000, admitted: false }]);
    expect(barrier.started).toBe(1);
  });

  test('who waits in line leaves it when the caller goes', async () => {
    const barrier = new BarrierBody();
    const controller = new AbortController();
    const { call, clock, bulkhead: places } = guard({ policies: { bulkhead, timeout }, body: barrier.run });
    call();
    const queued = call({ signal: controller.signal });
    await clock.advance(10);
    controller.abort();
    expect(await queued.outcome).toMatchObject({ failure: { code: 'cancelled', sideEffect: 'none' } });
    expect(clock.now()).toBe(10);
    expect(places.queued).toBe(0);
  });

  test('passes a place on that was given to somebody who withdrew in the same moment', async () => {
    const barrier = new BarrierBody();
    const controller = new AbortController();
    const policies = { bulkhead: { ...bulkhead, maxQueue: 2 }, timeout };
    const { call, clock, listener, bulkhead: places } = guard({ policies, body: barrier.run });
    call();
    const withdrawn = call({ signal: controller.signal });
    const next = call();
    jest.spyOn(listener, 'onEvent').mockImplementation(({ type }) => {
      if (type === 'attempt.finished') controller.abort();
    });
    barrier.release(1);
    await clock.settle();
    expect([withdrawn.state(), next.state(), barrier.started]).toEqual(['cancelled', 'pending', 2]);
    expect(places).toMatchObject({ running: 1, queued: 0 });
  });

  test('waiting in line counts against the deadline of the whole call', async () => {
    const barrier = new BarrierBody();
    const { call, clock } = guard({ policies: { bulkhead, timeout }, body: barrier.run });
    call();
    const queued = call({ totalMs: 50 });
    await clock.advance(50);
    expect(await queued.outcome).toMatchObject({ failure: { code: 'timeout' } });
    expect(clock.now()).toBe(50);
  });

  test('a place is held until the handler has really ended, long after its time was up', async () => {
    const barrier = new BarrierBody();
    const { call, clock, bulkhead: places } = guard({ policies: { bulkhead: { ...bulkhead, maxQueue: 0 }, timeout }, body: barrier.run });
    const late = call();
    await clock.advance(60_000);
    expect(late.state()).toBe('timeout');
    expect(call().state()).toBe('pending');
    await clock.settle();
    expect(places.running).toBe(1);
    barrier.release(1);
    await clock.settle();
    expect(places.running).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test('abandonAfterMs gives the place of a handler that never ends back, once', async () => {
    const barrier = new BarrierBody();
    const policies = { bulkhead: { ...bulkhead, maxQueue: 0, abandonAfterMs: 5_000 }, timeout };
    const { call, clock, bulkhead: places } = guard({ policies, body: barrier.run });
    call();
    await clock.advance(1_200 + 4_999);
    expect(places.running).toBe(1);
    await clock.advance(1);
    expect(places.running).toBe(0);
    call();
    barrier.release(1);
    await clock.settle();
    expect(places.running).toBe(1);
  });

  test('abandonAfterMs leaves no timer behind when the handler ends before', async () => {
    const barrier = new BarrierBody();
    const {
      call,
      clock,
      bulkhead: places,
    } = guard({ policies: { bulkhead: { ...bulkhead, abandonAfterMs: 5_000 }, timeout }, body: barrier.run });
    call();
    await clock.advance(2_000);
    barrier.release(1);
    await clock.settle();
    expect(places.running).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test.each<[string, () => unknown]>([
    ['answers at once', () => 'done'],
    [
      'throws at once',
      () => {
        throw new TypeError('broken');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('broken'))],
  ])('a handler that %s gives its place back', async (_title, body) => {
    const { call, bulkhead: places } = guard({ policies: { bulkhead, timeout }, body });
    await call().outcome;
    expect(places.running).toBe(0);
  });
});
