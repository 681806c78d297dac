import type { Execution } from '../../execution/execution.js';
import { abortWatchOf } from '../../time/abort-watch.js';
import { tellProgress } from './tell-progress.js';

/** Whether a handler gives its result bit by bit. */
export function isAsyncGenerator(value: unknown): value is AsyncGenerator<unknown, unknown, unknown> {
  if (typeof value !== 'object' || value === null || !(Symbol.asyncIterator in value)) return false;
  return 'next' in value && typeof value.next === 'function' && 'return' in value && typeof value.return === 'function';
}

/**
 * Runs a generator to its end. It is closed when the attempt is stopped, so that its `finally` blocks run as soon as it yields again.
 * @returns what the generator returns
 * @throws what the generator throws; an `AbortError` when it was closed, for then it has told nothing of its end
 */
export async function drainGenerator(generator: AsyncGenerator<unknown, unknown, unknown>, execution: Execution): Promise<unknown> {
  const { running, attemptSignal: signal } = execution;
  const watch = abortWatchOf(signal);
  // What it throws while it is being closed comes out of the `next` that is waited for, or is nobody's any more.
  const close = (): void => void generator.return(undefined).catch(() => {});
  const watcher = { place: -1, onWithdrawn: close };
  if (signal.aborted) close();
  else watch.add(watcher);
  try {
    for (;;) {
      const step = await generator.next();
      if (step.done && !(signal.aborted && step.value === undefined)) return step.value;
      signal.throwIfAborted();
      tellProgress(step.value, { execution, running });
    }
  } finally {
    watch.remove(watcher);
  }
}
