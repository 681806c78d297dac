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
    const heldTimers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = heldTimers();
    const timer = systemClock.scheduleQuiet?.(60_000, () => {});
    const held = [heldTimers() - before];
    timer?.ref();
    await endOfTurn();
    held.push(heldTimers() - before);
    timer?.unref();
    held.push(heldTimers() - before);
    timer?.ref();
    timer?.unref();
    await endOfTurn();
    held.push(heldTimers() - before);
    timer?.cancel();
    expect(held).toEqual([0, 1, 0, 0]);
  });
});
