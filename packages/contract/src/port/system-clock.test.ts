import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from './system-clock.js';

const thirtyDaysMs = 30 * 86_400_000;

describe('C3 systemClock', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test.each([[1_000], [thirtyDaysMs]])('fires once after %d ms, and not before', (delayMs) => {
    const task = jest.fn();
    systemClock.schedule(delayMs, task);
    jest.advanceTimersByTime(delayMs - 1);
    expect(task).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(1);
  });

  test.each([[1_000], [thirtyDaysMs], [Number.POSITIVE_INFINITY]])(
    'a timer of %d ms that was taken back never fires and leaves nothing behind',
    (delayMs) => {
      const task = jest.fn();
      const cancel = systemClock.schedule(delayMs, task);
      jest.advanceTimersByTime(500);
      cancel();
      cancel();
      expect(jest.getTimerCount()).toBe(0);
      jest.advanceTimersByTime(2 * thirtyDaysMs);
      expect(task).not.toHaveBeenCalled();
    },
  );

  test('a quiet timer fires too, unless it was taken back', () => {
    const task = jest.fn();
    systemClock.scheduleQuiet?.(1_000, task);
    systemClock.scheduleQuiet?.(1_000, task).cancel();
    jest.advanceTimersByTime(1_000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  test('a quiet timer keeps the process alive only while it is asked to', async () => {
    jest.useRealTimers();
    const endOfTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const set = jest.spyOn(globalThis, 'setTimeout');
    const timer = systemClock.scheduleQuiet?.(60_000, () => {});
    // What was set is a timer of Node's.
    const isHeld = (): boolean | undefined => (set.mock.results[0]?.value as NodeJS.Timeout | undefined)?.hasRef();
    const held = [isHeld()];
    timer?.ref();
    await endOfTurn();
    held.push(isHeld());
    timer?.unref();
    held.push(isHeld());
    timer?.ref();
    timer?.unref();
    await endOfTurn();
    held.push(isHeld());
    set.mockRestore();
    timer?.cancel();
    expect(held).toEqual([false, true, false, false]);
  });
});
