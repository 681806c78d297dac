import type {
  BulkheadPolicy,
  CachePolicy,
  CircuitBreakerPolicy,
  FallbackPolicy,
  RateLimitPolicy,
  RetryPolicy,
  TimeoutPolicy,
} from '@toolwright/contract';

/** Options of `@Timeout`. */
export type TimeoutOptions = Partial<Omit<TimeoutPolicy, 'kind'>>;

/** Options of `@Retry`. */
export type RetryOptions = Partial<Omit<RetryPolicy, 'kind'>>;

/** Options of `@CircuitBreaker`. */
export interface CircuitBreakerOptions extends Partial<Omit<CircuitBreakerPolicy, 'kind' | 'window'>> {
  /** Looks back on so many calls. Not together with `windowMs`. ≥ 1. @default 20 */
  readonly window?: { readonly calls: number };
  /** Looks back on so long a time, in milliseconds. Not together with `window`. 1–86,400,000. */
  readonly windowMs?: number;
}

/** Options of `@Bulkhead`. */
export type BulkheadOptions = Partial<Omit<BulkheadPolicy, 'kind'>>;

/** Options of `@RateLimit`. */
export type RateLimitOptions = Pick<RateLimitPolicy, 'limit' | 'perMs'> & Partial<Omit<RateLimitPolicy, 'kind' | 'limit' | 'perMs'>>;

/** Options of `@Cache`. */
export type CacheOptions = Partial<Omit<CachePolicy, 'kind'>>;

/** What decorators record about policies: the options as they were given, by kind. */
export interface PolicyOptions {
  readonly timeout?: TimeoutOptions;
  readonly retry?: RetryOptions;
  readonly circuitBreaker?: CircuitBreakerOptions;
  readonly bulkhead?: BulkheadOptions;
  readonly rateLimit?: RateLimitOptions;
  readonly cache?: CacheOptions;
  readonly fallback?: Omit<FallbackPolicy, 'kind'>;
}

/** A kind of policy that takes options. Fallbacks name methods, which no configuration can. */
export type ConfigurableKind = Exclude<keyof PolicyOptions, 'fallback'>;
