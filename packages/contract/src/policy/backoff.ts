import type { Failure } from '../outcome/failure.js';

/**
 * How chance spreads a delay: not at all, evenly between zero and the delay, evenly over its upper half, by up to so many milliseconds
 * more, or by up to a part of it (0–1) in both directions.
 */
export type Jitter = 'none' | 'full' | 'equal' | { readonly addUpToMs: number } | { readonly plusMinus: number };

/** Time between attempts. All times in milliseconds. */
export type Backoff = ConstantBackoff | LinearBackoff | ExponentialBackoff | DecorrelatedBackoff | CustomBackoff;

/** The same delay each time. */
export interface ConstantBackoff {
  readonly kind: 'constant';
  readonly delayMs: number;
  readonly jitter: Jitter;
}

/** `initialMs`, then `stepMs` more each time, never above `maxMs`. */
export interface LinearBackoff {
  readonly kind: 'linear';
  readonly initialMs: number;
  readonly stepMs: number;
  readonly maxMs: number;
  readonly jitter: Jitter;
}

/** `initialMs`, then `factor` times the last delay, never above `maxMs`. */
export interface ExponentialBackoff {
  readonly kind: 'exponential';
  readonly initialMs: number;
  readonly factor: number;
  readonly maxMs: number;
  readonly jitter: Jitter;
}

/**
 * By chance between `initialMs` and three times the delay before, never above `maxMs`. Its jitter is built in.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export interface DecorrelatedBackoff {
  readonly kind: 'decorrelated';
  readonly initialMs: number;
  readonly maxMs: number;
}

/** Whatever a function says. Below zero counts as zero; above `maxMs` as `maxMs`. */
export interface CustomBackoff {
  readonly kind: 'custom';
  /** @param retry 1 is the first repetition */
  readonly delayMs: (retry: number, failure: Failure) => number;
  readonly maxMs: number;
}
