/** Whose calls share something: everybody's, those of one user, or those of one tenant. */
export type Scope = 'tool' | 'user' | 'tenant';

/** How many calls of a tool may begin in a time. Declared by `@RateLimit`, kept as a token bucket. */
export interface RateLimitPolicy {
  readonly kind: 'rateLimit';
  /** Calls per `perMs`. ≥ 1. */
  readonly limit: number;
  /** In milliseconds. 1–86,400,000. */
  readonly perMs: number;
  /** Calls that may begin at once after a quiet time. ≥ 1. @default `limit` */
  readonly burst: number;
  /** Whose calls count together; callers without a principal, or without a tenant, count as one. @default 'tool' */
  readonly scope: Scope;
  /** Refuse at once, or wait for a token up to a time. @default 'reject' */
  readonly onLimit: 'reject' | { readonly waitMs: number };
}
