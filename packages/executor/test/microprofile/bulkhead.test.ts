import { describe, expect, test } from '@jest/globals';
import type { BulkheadPolicy, RetryPolicy } from '@toolwright/contract';
import { Bulkheads } from '../../src/strategy/bulkhead/bulkheads.js';
import { BarrierBody, type CallWatch, guard } from '../guarded-body.js';
import { ofClass, TestException } from './errors.js';
import { mpBulkhead, mpRetry, noTimeout } from './preset.js';

function newBarrier(bulkhead: BulkheadPolicy, retry?: RetryPolicy) {
  const barrier = new BarrierBody();
  const guarded = guard({ policies: { timeout: noTimeout, bulkhead, ...(retry && { retry }) }, body: barrier.run });
  const callMany = (count: number): CallWatch[] => Array.from({ length: count }, () => guarded.call());
  return { ...guarded, barrier, callMany };
}

const statesOf = (calls: readonly CallWatch[]): readonly string[] => calls.map(({ state }) => state());

describe('C7 MicroProfile rows of the bulkhead', () => {
  test.each([
    ['B01 three', mpBulkhead({ value: 3 })],
    ['B02 ten, which is the default', mpBulkhead()],
    ['B20 three, five as configured', mpBulkhead({ value: 5 })],
    ['B21 five, one as configured', mpBulkhead({ value: 1 })],
  ])('%s places without a line', async (_row, bulkhead) => {
    const { barrier, call, callMany, clock } = newBarrier(bulkhead);
    const inside = callMany(bulkhead.maxConcurrent);
    expect(barrier.started).toBe(bulkhead.maxConcurrent);
    const refused = call();
    await clock.settle();
    expect(refused.state()).toBe('bulkhead_full');
    barrier.release(1);
    await clock.settle();
    expect(inside[0]?.state()).toBe('ok');
    const admitted = call();
    const refusedToo = call();
    await clock.settle();
    expect(statesOf([admitted, refusedToo])).toEqual(['pending', 'bulkhead_full']);
  });

  test.each([
    ['B03 three places, ten in line', mpBulkhead({ value: 3, queue: 10 })],
    ['B04 ten places, ten in line', mpBulkhead({ value: 10, queue: 10 })],
    ['B05 five places, five in line', mpBulkhead({ value: 5, queue: 5 })],
    ['B21 one place, one in line as configured', mpBulkhead({ value: 1, queue: 1 })],
  ])('%s', async (_row, bulkhead) => {
    const { maxConcurrent, maxQueue } = bulkhead;
    const { barrier, call, callMany, clock } = newBarrier(bulkhead);
    callMany(maxConcurrent + maxQueue);
    const refused = call();
    await clock.settle();
    expect([barrier.started, refused.state()]).toEqual([maxConcurrent, 'bulkhead_full']);
    barrier.release(1);
    await clock.settle();
    expect(barrier.started).toBe(maxConcurrent + 1);
    const queued = call();
    const refusedToo = call();
    await clock.settle();
    expect([barrier.started, ...statesOf([queued, refusedToo])]).toEqual([maxConcurrent + 1, 'pending', 'bulkhead_full']);
  });

  test('B06 a body holds its place until its promise settles', async () => {
    const shared = Promise.withResolvers<string>();
    const { call, clock } = guard({
      policies: { timeout: noTimeout, bulkhead: mpBulkhead({ value: 2, queue: 2 }) },
      body: () => shared.promise,
    });
    const calls = [call(), call(), call(), call(), call()];
    await clock.settle();
    expect(statesOf(calls)).toEqual(['pending', 'pending', 'pending', 'pending', 'bulkhead_full']);
    shared.resolve('value');
    await clock.settle();
    expect(statesOf(calls)).toEqual(['ok', 'ok', 'ok', 'ok', 'bulkhead_full']);
  });

  test('B07 what is refused may be tried again, and is refused in the end when no place came free', async () => {
    const retry = mpRetry({ maxRetries: 10, delayMs: 1, jitterMs: 0, maxDurationMs: 999_999 });
    const { barrier, call, callMany, clock } = newBarrier(mpBulkhead({ value: 5, queue: 5 }), retry);
    callMany(10);
    const refused = call();
    await clock.advance(11);
    expect([barrier.started, refused.state()]).toEqual([5, 'bulkhead_full']);
  });

  test('B08 what is refused runs when a later attempt finds a place', async () => {
    const retry = mpRetry({ maxRetries: 99_999, delayMs: 100, jitterMs: 0, maxDurationMs: 3_000 });
    const { barrier, call, callMany, clock } = newBarrier(mpBulkhead({ value: 3, queue: 3 }), retry);
    callMany(6);
    const seventh = call();
    await clock.advance(1_000);
    expect(seventh.state()).toBe('pending');
    barrier.releaseAll();
    await clock.settle();
    barrier.releaseAll();
    await clock.advance(100);
    expect(barrier.started).toBe(7);
    barrier.releaseAll();
    await clock.settle();
    expect(seventh.state()).toBe('ok');
  });

  test('B09 a retry is not inside the bulkhead while it waits, and has to come in anew', async () => {
    const retry = mpRetry({ maxRetries: 1, delayMs: 1_000, jitterMs: 0, retryOn: [ofClass(TestException)] });
    const { barrier, call, clock } = newBarrier(mpBulkhead({ value: 1, queue: 1 }), retry);
    const a = call();
    const b = call();
    barrier.fail(1, new TestException('a'));
    await clock.settle();
    expect(barrier.started).toBe(2);
    const c = call();
    await clock.advance(1_000);
    expect(a.state()).toBe('bulkhead_full');
    barrier.release(2);
    await clock.settle();
    barrier.release(3);
    await clock.settle();
    expect(statesOf([b, c])).toEqual(['ok', 'ok']);
  });

  test('B10 a retry joins the back of the line', async () => {
    const order: string[] = [];
    const retry = mpRetry({ maxRetries: 1, jitterMs: 0, retryOn: [ofClass(TestException)] });
    const release = Promise.withResolvers<void>();
    const { call, clock } = guard({
      policies: { timeout: noTimeout, bulkhead: mpBulkhead({ value: 1, queue: 5 }), retry },
      body: async ({ call: { principal } }) => {
        order.push(principal?.id ?? '');
        await release.promise;
        // The others take a moment, so that the retry finds them in line.
        await new Promise<void>((resolve) => void clock.schedule(10, resolve));
        if (principal?.id === 'A') throw new TestException('A');
      },
    });
    const [a] = ['A', 'B', 'C'].map((id) => call({ principal: { id } }));
    release.resolve();
    await clock.runUntilIdle();
    expect(order).toEqual(['A', 'B', 'C', 'A']);
    expect(await a?.outcome).toMatchObject({ failure: { message: 'A' } });
  });

  test.each<[string, BulkheadPolicy, RetryPolicy]>([
    [
      'B11 with a line, where retryOn does not name it',
      mpBulkhead({ value: 1, queue: 1 }),
      mpRetry({ delayMs: 1_000, retryOn: [ofClass(TestException)] }),
    ],
    [
      'B12 with a line, where abortOn names it',
      mpBulkhead({ value: 1, queue: 1 }),
      mpRetry({ delayMs: 1_000, abortOn: ['bulkhead_full'] }),
    ],
    ['B14 where retryOn does not name it', mpBulkhead({ value: 1 }), mpRetry({ delayMs: 1_000, retryOn: [ofClass(TestException)] })],
    ['B14 where abortOn names it', mpBulkhead({ value: 1 }), mpRetry({ delayMs: 1_000, abortOn: ['bulkhead_full'] })],
    ['B14 where there are no retries', mpBulkhead({ value: 1 }), mpRetry({ maxRetries: 0 })],
  ])('%s: a refusal is not repeated', async (_row, bulkhead, retry) => {
    const { call, callMany, clock } = newBarrier(bulkhead, retry);
    callMany(1 + bulkhead.maxQueue);
    expect(await call().outcome).toMatchObject({ failure: { code: 'bulkhead_full' } });
    expect(clock.now()).toBe(0);
  });

  test('B13 another runs while a retry waits, and the retry is refused then', async () => {
    const retry = mpRetry({ maxRetries: 1, delayMs: 1_000, jitterMs: 0, retryOn: [ofClass(TestException)] });
    const { barrier, call, clock } = newBarrier(mpBulkhead({ value: 1 }), retry);
    const a = call();
    barrier.fail(1, new TestException('a'));
    await clock.advance(100);
    const b = call();
    expect(barrier.started).toBe(2);
    await clock.advance(900);
    expect(a.state()).toBe('bulkhead_full');
    barrier.release(2);
    await clock.settle();
    expect(b.state()).toBe('ok');
  });

  test.each([
    ['B15 without a line', mpBulkhead({ value: 5 }), 5],
    ['B16 with a line', mpBulkhead({ value: 5, queue: 5 }), 10],
  ])('%s: under pressure never more than five run, and only refusals fail', async (_row, bulkhead, least) => {
    let running = 0;
    let mostRunning = 0;
    const { call, clock } = guard({
      policies: { timeout: noTimeout, bulkhead },
      body: async () => {
        running += 1;
        mostRunning = Math.max(mostRunning, running);
        await new Promise<void>((resolve) => void clock.schedule(500, resolve));
        running -= 1;
      },
    });
    const calls: CallWatch[] = [];
    for (let count = 0; count < 100; count += 1) {
      calls.push(call());
      await clock.advance(25);
    }
    await clock.runUntilIdle();
    expect(mostRunning).toBe(5);
    expect(new Set(statesOf(calls))).toEqual(new Set(['ok', 'bulkhead_full']));
    expect(statesOf(calls).filter((state) => state === 'ok').length).toBeGreaterThanOrEqual(least);
  });

  // A tool is known by its name, and each class gives its tools names of their own; how it is said where it is declared is not asked here.
  test.each([
    ['B17 two classes', 'first.run', 'second.run'],
    ['B18 two subclasses of one class', 'left.inherited', 'right.inherited'],
    ['B19 two methods of one class', 'both.one', 'both.other'],
  ])('%s have their own places, and all instances of each share them', async (_row, ...names) => {
    const bulkheads = new Bulkheads();
    const bodies = names.flatMap((name) =>
      Array.from({ length: 2 }, () =>
        guard({ policies: { timeout: noTimeout, bulkhead: mpBulkhead({ value: 8 }) }, name, bulkheads, body: () => new Promise(() => {}) }),
      ),
    );
    const inside = Array.from({ length: 4 }, () => bodies.map(({ call }) => call())).flat();
    const refused = bodies.map(({ call }) => call());
    await Promise.all(refused.map(({ outcome }) => outcome));
    expect(new Set(statesOf(inside))).toEqual(new Set(['pending']));
    expect(statesOf(refused)).toEqual(['bulkhead_full', 'bulkhead_full', 'bulkhead_full', 'bulkhead_full']);
  });
});
