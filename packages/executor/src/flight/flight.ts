import type { Failure, Outcome } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';

/** Work of one execution that others may wait for instead of doing it again. */
export interface Flight {
  /** Whose work it is. */
  readonly leader: Execution;
  /** Warnings that the leader had before: they are of his call, not of the work. */
  readonly earlierWarnings: number;
  /** Never rejects. */
  readonly outcome: Promise<Outcome<unknown>>;
}

/** Whether an execution is part of the work of a flight: it must not wait for what waits for it. */
export function isWithin({ leader }: Flight, { origin }: Execution): boolean {
  return leader.origin.callId !== undefined && (origin.callId?.startsWith(`${leader.origin.callId}/`) ?? false);
}

/**
 * Whether a failure says something of whom it happened to, and nothing of the work: he withdrew, had limits of his own, or had used up his share.
 * Who waited for him then does the work himself.
 */
export function isLeadersOwn(failure: Failure, { leader: { signal, call } }: Flight): boolean {
  if (signal.aborted || failure.code === 'cancelled' || failure.code === 'rate_limited') return true;
  return failure.code === 'timeout' && (call.limits.timeoutMs !== undefined || call.limits.totalMs !== undefined);
}

/** Takes over what the leader learned of the value. */
export function followLeader({ leader, earlierWarnings }: Flight, follower: Execution): void {
  follower.degraded = leader.degraded;
  follower.isCut = leader.isCut;
  follower.warnings.push(...leader.warnings.slice(earlierWarnings));
}
