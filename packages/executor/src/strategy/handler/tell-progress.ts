import type { Execution, RunningAttempt } from '../../execution/execution.js';
import { toJsonData } from './to-json-data.js';

/** Who tells. */
export interface ProgressTeller {
  readonly execution: Execution;
  /** The attempt that it is part of. Absent outside an attempt. */
  readonly running: RunningAttempt | undefined;
}

/** Passes on how far a handler is. Once its attempt is over nobody listens to it, and what JSON cannot hold tells nothing. */
export function tellProgress(update: unknown, { execution, running }: ProgressTeller): void {
  if (running?.isOver) return;
  const copied = toJsonData(update, execution.access);
  if (copied.ok) execution.emit({ type: 'call.progressed', update: copied.value });
}
