import type { Clock } from './clock.js';
import { SystemQuietTimer } from './system-quiet-timer.js';

// Longer delays overflow in `setTimeout` and would fire at once, so they are waited for in parts.
const longestTimerMs = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, task) {
    let timer: ReturnType<typeof setTimeout>;
    const arm = (leftMs: number): void => {
      timer = leftMs > longestTimerMs ? setTimeout(() => arm(leftMs - longestTimerMs), longestTimerMs) : setTimeout(task, leftMs);
    };
    arm(delayMs);
    return () => clearTimeout(timer);
  },
  scheduleQuiet: (delayMs, task) => new SystemQuietTimer(delayMs, task),
};
