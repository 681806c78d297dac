import type { Clock } from '@toolwright/contract';
import { abortWatchOf } from './abort-watch.js';

/** How long something is waited for, and what stands in for it when it does not come. */
export interface Patience<T> {
  readonly clock: Clock;
  /** In milliseconds; 0 or less leaves no time, `Infinity` all of it. */
  readonly limitMs: number;
  readonly whenLate: () => T;
  readonly whenRejected: (thrown: unknown) => T;
  /** Ends the wait at once when it fires. @default nobody can */
  readonly withdrawal?: { readonly signal: AbortSignal; readonly otherwise: () => T } | undefined;
}

/** Waits for a value no longer than a limit. One that comes later is dropped, even a rejection. Never rejects; leaves no timer and no listener behind. */
export function waitInTime<T>(value: PromiseLike<T>, { clock, limitMs, whenLate, whenRejected, withdrawal }: Patience<T>): Promise<T> {
  return new Promise((resolve) => {
    let isOver = false;
    const finish = (make: () => T): void => {
      if (isOver) return;
      isOver = true;
      cancelTimer?.();
      watch?.remove(watcher);
      resolve(make());
    };
    const watch = withdrawal && abortWatchOf(withdrawal.signal);
    const watcher = { place: -1, onWithdrawn: () => withdrawal && finish(withdrawal.otherwise) };
    const cancelTimer = Number.isFinite(limitMs) ? clock.schedule(Math.max(0, limitMs), () => finish(whenLate)) : undefined;
    watch?.add(watcher);
    value.then(
      (given) => finish(() => given),
      (thrown: unknown) => finish(() => whenRejected(thrown)),
    );
    // A signal that has fired already tells nobody.
    if (withdrawal?.signal.aborted) watcher.onWithdrawn();
  });
}
