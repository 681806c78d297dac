import type { BulkheadPolicy, CircuitBreakerPolicy, FailureMatch, RetryPolicy, TimeoutPolicy } from '@toolwright/contract';
import { SeededRandom } from '@toolwright/testkit';
import { anyFailure, frameworkErrors, JException, ofClass } from './errors.js';

/*
 * The policies of MicroProfile Fault Tolerance with its own defaults, for the rows of docs/fault-tolerance.md. Ours differ; nobody is
 * offered these.
 */

/** `@Retry` in MicroProfile's words. */
export interface MicroProfileRetry {
  /** -1 is without end. */
  readonly maxRetries?: number;
  readonly delayMs?: number;
  /** A delay is spread by up to so much in both directions. */
  readonly jitterMs?: number;
  readonly maxDurationMs?: number;
  readonly retryOn?: readonly FailureMatch[];
  readonly abortOn?: readonly FailureMatch[];
}

export function mpRetry(options: MicroProfileRetry = {}): RetryPolicy {
  const { maxRetries = 3, delayMs = 0, jitterMs = 200, maxDurationMs = 180_000, abortOn } = options;
  const { retryOn = [ofClass(JException), ...frameworkErrors] } = options;
  const random = new SeededRandom(7);
  return {
    kind: 'retry',
    maxAttempts: maxRetries === -1 ? Number.POSITIVE_INFINITY : maxRetries + 1,
    backoff: {
      kind: 'custom',
      delayMs: () => delayMs + jitterMs * (2 * random.next() - 1),
      maxMs: Number.POSITIVE_INFINITY,
    },
    maxDurationMs,
    retryOn,
    ...(abortOn && { abortOn }),
  };
}

/** `@CircuitBreaker` in MicroProfile's words. */
export interface MicroProfileCircuitBreaker {
  readonly failOn?: readonly FailureMatch[];
  readonly skipOn?: readonly FailureMatch[];
  readonly delayMs?: number;
  /** Both the window and the calls before the ratio counts. */
  readonly volume?: number;
  readonly ratio?: number;
  readonly successThreshold?: number;
}

export function mpCircuitBreaker(options: MicroProfileCircuitBreaker = {}): CircuitBreakerPolicy {
  const { failOn = anyFailure, skipOn = [], delayMs = 5_000, volume = 20, ratio = 0.5, successThreshold = 1 } = options;
  return {
    kind: 'circuitBreaker',
    failureRatio: ratio,
    minimumCalls: volume,
    window: { kind: 'calls', calls: volume },
    openMs: delayMs,
    successThreshold,
    failOn,
    skipOn,
  };
}

/** `@Timeout` in MicroProfile's words; it knows no grace. */
export function mpTimeout(ms = 1_000): TimeoutPolicy {
  return { kind: 'timeout', ms, graceMs: 0 };
}

/** `@Bulkhead` in MicroProfile's words; only asynchronous methods have a queue there. */
export function mpBulkhead({ value = 10, queue = 0 }: { readonly value?: number; readonly queue?: number } = {}): BulkheadPolicy {
  return { kind: 'bulkhead', maxConcurrent: value, maxQueue: queue };
}

/** As good as no timeout, for rows that have none: every tool has one here. */
export const noTimeout: TimeoutPolicy = { kind: 'timeout', ms: 86_400_000, graceMs: 0 };
