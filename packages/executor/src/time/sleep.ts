import type { Clock } from '@toolwright/contract';
import { abortWatchOf } from './abort-watch.js';

/** By which clock to wait, and what ends the wait. */
export interface SleepServices {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Waits, but not once the signal has fired. Resolves in both cases; leaves no timer and no listener behind. */
export function sleep(delayMs: number, { clock, signal }: SleepServices): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const watch = abortWatchOf(signal);
    const watcher = {
      place: -1,
      onWithdrawn: () => {
        cancelTimer();
        resolve();
      },
    };
    const cancelTimer = clock.schedule(delayMs, () => {
      watch.remove(watcher);
      resolve();
    });
    watch.add(watcher);
  });
}
