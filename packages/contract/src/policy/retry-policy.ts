import type { Backoff } from './backoff.js';
import type { FailureMatch } from './failure-match.js';

/** When and how often a failed attempt is repeated. Declared by `@Retry`, carried out by the retry strategy. */
export interface RetryPolicy {
  readonly kind: 'retry';
  /** Attempts in all, the first included. 1–100. @default 3 */
  readonly maxAttempts: number;
  /** @default exponential from 1,000 ms, factor 2, at most 30,000 ms, full jitter */
  readonly backoff: Backoff;
  /** No attempt starts later than this after the first, in milliseconds. @default 180,000 */
  readonly maxDurationMs: number;
  /** Failures worth repeating. @default transient ones, and unknown ones once */
  readonly retryOn?: readonly FailureMatch[];
  /** Failures never repeated; beats `retryOn`. */
  readonly abortOn?: readonly FailureMatch[];
  /** `'not-applied'`: repeat only what certainly had no side effect. Lets a write that is not idempotent be retried safely. */
  readonly onlyIf?: 'not-applied';
}

/** What `@Retry` without options means. */
export const defaultRetryPolicy: RetryPolicy = {
  kind: 'retry',
  maxAttempts: 3,
  backoff: { kind: 'exponential', initialMs: 1_000, factor: 2, maxMs: 30_000, jitter: 'full' },
  maxDurationMs: 180_000,
};
