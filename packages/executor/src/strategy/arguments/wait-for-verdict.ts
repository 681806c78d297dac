import { type Clock, createFailure, type Failed, type Failure, failed, type InputVerdict } from '@toolwright/contract';
import { abortWatchOf } from '../../time/abort-watch.js';

/** A verdict on arguments, or why there is none. */
export type CheckedInput = InputVerdict | Failed;

/** How long a verdict is waited for, and what else ends the wait. */
export interface VerdictWait {
  /** In milliseconds; 0 or less leaves no time. */
  readonly limitMs: number;
  readonly clock: Clock;
  /** The caller's. */
  readonly signal: AbortSignal;
  /** What a check that rejects fails with. */
  readonly toFailure: (thrown: unknown) => Failure;
}

/** Waits for a verdict that is still to come, until the limit or the caller's withdrawal. Never rejects; leaves no timer and no listener behind. */
export function waitForVerdict(verdict: Promise<InputVerdict>, { limitMs, clock, signal, toFailure }: VerdictWait): Promise<CheckedInput> {
  return new Promise((resolve) => {
    const watch = abortWatchOf(signal);
    const end = (checked: CheckedInput): void => {
      cancelTimer();
      watch.remove(watcher);
      resolve(checked);
    };
    const watcher = { place: -1, onWithdrawn: () => end(failed(withdrawn())) };
    const cancelTimer = clock.schedule(Math.max(0, limitMs), () => end(failed(tooLong(limitMs))));
    watch.add(watcher);
    verdict.then(end, (thrown: unknown) => end(failed(toFailure(thrown))));
    // A signal that has fired already tells nobody.
    if (signal.aborted) watcher.onWithdrawn();
  });
}

function tooLong(limitMs: number): Failure {
  const message = `The check of the arguments was to end within ${Math.max(0, limitMs)} ms and took too long.`;
  return createFailure('timeout', message, { sideEffect: 'none', suggestion: 'The tool did not run; it may be called again.' });
}

function withdrawn(): Failure {
  return createFailure('cancelled', 'The caller withdrew the call while its arguments were checked.');
}
