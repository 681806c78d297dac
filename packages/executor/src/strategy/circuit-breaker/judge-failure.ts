import type { BreakerPermit, CircuitBreakerPolicy, ErrorCode, Failure } from '@toolwright/contract';
import { isMatched } from '../../failure/is-matched.js';

/** What an attempt says about the health of what it called: `cancel` is nothing. */
export type Judgement = keyof BreakerPermit;

const tooManyRequests = 429;

// It did not run, or it ran and only its result was not what the tool had promised.
const saysNothing: ReadonlySet<ErrorCode> = new Set([
  'bulkhead_full',
  'rate_limited',
  'circuit_open',
  'store_failed',
  'invalid_output',
  'result_too_large',
]);

/** An attempt that has failed. */
export interface JudgedAttempt {
  readonly failure: Failure;
  /** Another limit than its own was to end it. */
  readonly isCut: boolean;
}

/**
 * Judges a failed attempt. The author's lists beat the defaults, and `skipOn` beats `failOn`; an attempt that was withdrawn, or cut short, says
 * nothing.
 */
export function judgeFailure({ failOn, skipOn }: CircuitBreakerPolicy, { failure, isCut }: JudgedAttempt): Judgement {
  if (failure.code === 'cancelled' || (isCut && isOwnTimeout(failure))) return 'cancel';
  if (skipOn && isMatched(failure, skipOn)) return 'success';
  if (failOn && isMatched(failure, failOn)) return 'failure';
  if (saysNothing.has(failure.code) || failure.status === tooManyRequests) return 'cancel';
  if (failOn || failure.expected) return 'success';
  switch (failure.category) {
    case 'transient':
      return 'failure';
    // It was reached, and said no.
    case 'permanent':
      return 'success';
    case 'unknown':
      return 'cancel';
  }
}

// One that the handler threw has its cause, and counts.
function isOwnTimeout({ code, cause }: Failure): boolean {
  return code === 'timeout' && cause === undefined;
}
