/** How chance spreads a delay: not at all, evenly between zero and the delay, or evenly over its upper half. */
export type Jitter = 'none' | 'full' | 'equal';

/** Time between attempts. All times in milliseconds. */
export type Backoff = ConstantBackoff | LinearBackoff | ExponentialBackoff;

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
