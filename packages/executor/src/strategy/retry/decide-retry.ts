import type { Access, Failure, RetryPolicy } from '@toolwright/contract';
import { isMatched } from '../../failure/is-matched.js';
import { delayBefore } from './delay-before.js';

/** What is known when an attempt has failed. */
export interface FailedAttempt {
  readonly failure: Failure;
  /** 1 is the first attempt. */
  readonly attempt: number;
  readonly access: Access;
  readonly idempotent: boolean;
  /** Since the first attempt began, in milliseconds. */
  readonly elapsedMs: number;
  /** Milliseconds until the deadline of the execution; `Infinity` without one. */
  readonly timeLeftMs: number;
  /** The delay before this attempt, in milliseconds; 0 before the first. */
  readonly previousMs: number;
  /** A number in [0, 1), for jitter. */
  readonly random: number;
}

/** Repeat after a wait, or not, and why not. */
export type RetryDecision =
  | { readonly kind: 'repeat'; readonly delayMs: number }
  | { readonly kind: 'give-up'; readonly reason: 'attempts' | 'category' | 'side-effect' | 'deadline' };

/** Decides whether a failed attempt is repeated, and after how long. */
export function decideRetry(policy: RetryPolicy, failed: FailedAttempt): RetryDecision {
  const { failure, attempt } = failed;
  if (attempt >= policy.maxAttempts) return { kind: 'give-up', reason: 'attempts' };
  if (!isWorthRepeating(policy, failed)) return { kind: 'give-up', reason: 'category' };
  if (!isSafeToRepeat(policy, failed)) return { kind: 'give-up', reason: 'side-effect' };

  // The upstream knows better than the backoff when it will be ready.
  const delayMs = failure.retryAfterMs ?? delayBefore(policy.backoff, { ...failed, retry: attempt });
  const fits = delayMs < failed.timeLeftMs && failed.elapsedMs + delayMs < policy.maxDurationMs;
  return fits ? { kind: 'repeat', delayMs } : { kind: 'give-up', reason: 'deadline' };
}

// An unknown failure gets one more chance: it may have been a hiccup, but nothing says so.
function isWorthRepeating({ abortOn, retryOn }: RetryPolicy, { failure, attempt }: FailedAttempt): boolean {
  if (failure.code === 'cancelled' || failure.expected) return false;
  if (abortOn && isMatched(failure, abortOn)) return false;
  if (retryOn) return isMatched(failure, retryOn);
  // An open circuit says how long it stays open, and until then it is left alone.
  if (failure.code === 'circuit_open') return false;
  return failure.category === 'transient' || (failure.category === 'unknown' && attempt === 1);
}

function isSafeToRepeat({ onlyIf }: RetryPolicy, { access, idempotent, failure }: FailedAttempt): boolean {
  if (failure.sideEffect === 'none') return true;
  return onlyIf !== 'not-applied' && (access === 'read' || idempotent);
}
