import type { Clock } from '@toolwright/contract';

/** Waits, but not once the signal has fired. Resolves in both cases; leaves no timer and no listener behind. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      cancelTimer();
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const cancelTimer = clock.schedule(delayMs, finish);
    signal.addEventListener('abort', finish, { once: true });
  });
}
