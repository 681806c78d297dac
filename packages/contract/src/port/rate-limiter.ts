/** A token wanted from a bucket. */
export interface RateRequest {
  /** Names the bucket; who gives the same key shares it. */
  readonly key: string;
  /** Tokens that the bucket gains per `perMs`. ≥ 1. */
  readonly limit: number;
  /** In milliseconds. */
  readonly perMs: number;
  /** Tokens that the bucket holds at most. ≥ 1. */
  readonly burst: number;
  /** How long the caller would wait for a token, in milliseconds; 0 = not at all. */
  readonly maxWaitMs: number;
}

/** What a limiter answers. A refusal is not charged. */
export type RateVerdict =
  | {
      readonly granted: true;
      /** How long to wait before the token may be used, in milliseconds; at most `maxWaitMs`. */
      readonly waitMs: number;
      /** Returns a token that was not used after all. */
      readonly giveBack: () => void;
    }
  | {
      readonly granted: false;
      /** Until a token is free, in milliseconds, ≥ 1. */
      readonly retryAfterMs: number;
    };

/** Token buckets, in this process or shared by many. */
export interface RateLimiter {
  take(request: RateRequest): RateVerdict | Promise<RateVerdict>;
}

/** Identifies the bound `RateLimiter`. */
export const RATE_LIMITER = Symbol.for('toolwright.RateLimiter');
