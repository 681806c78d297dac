import type { BulkheadPolicy } from './bulkhead-policy.js';
import type { CachePolicy } from './cache-policy.js';
import type { CircuitBreakerPolicy } from './circuit-breaker-policy.js';
import type { FallbackPolicy } from './fallback-policy.js';
import type { RateLimitPolicy } from './rate-limit-policy.js';
import type { RetryPolicy } from './retry-policy.js';
import type { TimeoutPolicy } from './timeout-policy.js';

/** The policies of one tool, at most one of a kind. What is absent costs nothing; only the timeout is always there. */
export interface PolicySet {
  readonly timeout: TimeoutPolicy;
  readonly retry?: RetryPolicy;
  readonly circuitBreaker?: CircuitBreakerPolicy;
  readonly bulkhead?: BulkheadPolicy;
  readonly rateLimit?: RateLimitPolicy;
  readonly cache?: CachePolicy;
  readonly fallback?: FallbackPolicy;
}

/** Name of a policy. */
export type PolicyKind = keyof PolicySet;

/** Any declared policy. */
export type Policy = NonNullable<PolicySet[PolicyKind]>;
