import { describe, expect, test } from '@jest/globals';
import { BarrierBody, guard } from '../guarded-body.js';
import { TestException } from './errors.js';
import { mpBulkhead, mpRetry, noTimeout } from './preset.js';

const bulkhead = mpBulkhead({ value: 1, queue: 1 });

describe('C3 MicroProfile rows of cancellation', () => {
  test('A01 the caller has his answer at once, and the body its signal', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | undefined;
    const { call, clock } = guard({
      policies: { timeout: noTimeout },
      body: ({ attemptSignal }) => {
        signal = attemptSignal;
        return new Promise(() => {});
      },
    });
    const withdrawn = call({ signal: controller.signal });
    controller.abort();
    expect(signal?.aborted).toBe(true);
    expect(await clock.until(withdrawn.outcome)).toMatchObject({ failure: { code: 'cancelled' } });
    expect(clock.now()).toBe(0);
  });

  test('A02 a body that ignores its signal keeps its place', async () => {
    const barrier = new BarrierBody();
    const controller = new AbortController();
    const { call, clock } = guard({ policies: { timeout: noTimeout, bulkhead }, body: barrier.run });
    const first = call({ signal: controller.signal });
    call();
    controller.abort();
    await clock.advance(0);
    expect([first.state(), barrier.started]).toEqual(['cancelled', 1]);
    barrier.release(1);
    await clock.settle();
    expect(barrier.started).toBe(2);
  });

  test('A03 who withdraws while he waits in line never runs', async () => {
    const barrier = new BarrierBody();
    const controller = new AbortController();
    const { call, clock } = guard({ policies: { timeout: noTimeout, bulkhead }, body: barrier.run });
    call();
    const second = call({ signal: controller.signal });
    controller.abort();
    barrier.release(1);
    await clock.settle();
    expect([second.state(), barrier.started]).toEqual(['cancelled', 1]);
  });

  test('A04 what is withdrawn is not repeated', async () => {
    const barrier = new BarrierBody();
    const controller = new AbortController();
    const retry = mpRetry({ maxRetries: 5, jitterMs: 0 });
    const { call, clock } = guard({ policies: { timeout: noTimeout, retry }, body: barrier.run });
    call({ signal: controller.signal });
    controller.abort();
    barrier.fail(1, new TestException('withdrawn'));
    await clock.advance(500);
    expect(barrier.started).toBe(1);
  });
});
