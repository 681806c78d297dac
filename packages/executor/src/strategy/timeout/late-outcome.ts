import { type Failure, failed, type Outcome } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';

/** A handler that ended after its time was up, but within its grace. */
export interface LateEnd {
  readonly outcome: Outcome<unknown>;
  /** What had been decided when the time was up. */
  readonly verdict: Failure;
  readonly execution: Execution;
  /** How late, in milliseconds. */
  readonly lateMs: number;
}

/**
 * What counts when a handler ends in its grace: for a read the limit, as declared; for a write the truth, because whether it took
 * effect matters more than when.
 */
export function lateOutcome({ outcome, verdict, execution, lateMs }: LateEnd): Outcome<unknown> {
  if (execution.access === 'read') return failed(verdict);
  if (outcome.ok) {
    execution.warnings.push(`It took effect, ${Math.round(lateMs)} ms after its time was up.`);
    return outcome;
  }
  return failed({ ...verdict, sideEffect: outcome.failure.sideEffect });
}
