import { getEventListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { ManualClock } from '@toolwright/testkit';
import { sleep } from './sleep.js';

describe('C4 sleep', () => {
  test('waits its time, and leaves no timer and no listener behind', async () => {
    const clock = new ManualClock();
    const { signal } = new AbortController();
    await clock.until(sleep(300, { clock, signal }));
    expect(clock.now()).toBe(300);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('ends at once when the signal fires, and leaves no timer and no listener behind', async () => {
    const clock = new ManualClock();
    const controller = new AbortController();
    const sleeping = sleep(300, { clock, signal: controller.signal });
    await clock.advance(50);
    controller.abort();
    await sleeping;
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('does not begin once the signal has fired', async () => {
    const clock = new ManualClock();
    await sleep(300, { clock, signal: AbortSignal.abort() });
    expect(clock.pending).toBe(0);
  });

  test('any number may sleep on one signal over one listener', async () => {
    const clock = new ManualClock();
    const { signal } = new AbortController();
    const sleepers = Array.from({ length: 50 }, () => sleep(10, { clock, signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await clock.until(Promise.all(sleepers));
  });
});
