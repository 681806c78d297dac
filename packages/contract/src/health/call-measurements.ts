import type { ErrorCode } from '../error/error-code.js';

/** How long calls took in which the tool ran, in milliseconds. Quantiles are right within 2 %. */
export interface CallDurations {
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Exact. */
  readonly maxMs: number;
}

/** What was measured of the calls of one tool in some time. */
export interface CallMeasurements {
  /** Calls that have ended. */
  readonly calls: number;
  /** Calls that gave a value, from whatever source. */
  readonly successes: number;
  /** Successes whose value was second best. */
  readonly degraded: number;
  /**
   * Calls that say something about the tool: it ran, and what became of it is its own doing. Answers from a cache, refusals, calls
   * that were withdrawn, and failures that the tool foresaw say nothing; where a fallback stood in, the tool has failed.
   */
  readonly judged: number;
  /** Part of the judged calls in which the tool itself succeeded, 0–1; 1 where none was judged. */
  readonly successRatio: number;
  /** Failed calls by code. */
  readonly errors: Readonly<Partial<Record<ErrorCode, number>>>;
  /** Of the judged calls; absent where none was judged. */
  readonly durations?: CallDurations;
}
