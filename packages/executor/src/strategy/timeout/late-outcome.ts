import { failed, type Outcome } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { stopFailure } from './stop-failure.js';
import type { StopReason } from './stop-reason.js';

/** A handler that ended after its attempt had been stopped, but within its grace. */
export interface LateEnd {
  readonly outcome: Outcome<unknown>;
  readonly reason: StopReason;
  readonly execution: Execution;
  /** Since the attempt was stopped, in milliseconds. */
  readonly lateMs: number;
}

/**
 * What counts when a handler ends in its grace: for a read the limit, as declared; for a write the truth, because whether it took
 * effect matters more than when.
 */
export function lateOutcome({ outcome, reason, execution, lateMs }: LateEnd): Outcome<unknown> {
  if (execution.access === 'read') return failed(stopFailure(reason, 'none'));
  if (!outcome.ok) return failed(stopFailure(reason, outcome.failure.sideEffect));
  const moment = reason.kind === 'timed-out' ? 'its time was up' : 'the call was withdrawn';
  execution.warnings.push(`It took effect, ${Math.round(lateMs)} ms after ${moment}.`);
  return outcome;
}
