import type { FallbackPolicy } from './fallback-policy.js';
import type { RetryPolicy } from './retry-policy.js';
import type { TimeoutPolicy } from './timeout-policy.js';

/** Any declared policy. */
export type Policy = RetryPolicy | TimeoutPolicy | FallbackPolicy;

/** Name of a policy. */
export type PolicyKind = Policy['kind'];

/** The policies of one tool, at most one of a kind. What is absent costs nothing; only the timeout is always there. */
export interface PolicySet {
  readonly timeout: TimeoutPolicy;
  readonly retry?: RetryPolicy;
  readonly fallback?: FallbackPolicy;
}
