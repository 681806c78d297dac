import type { Scope } from './rate-limit-policy.js';

/** How long a result may be used again. Declared by `@Cache`; for reads only. */
export interface CachePolicy {
  readonly kind: 'cache';
  /** How long a result is fresh, in milliseconds. 1–86,400,000. @default 300,000 */
  readonly ttlMs: number;
  /** How much longer it may stand in when the tool fails, in milliseconds. 0–86,400,000. @default 0 */
  readonly staleIfErrorMs: number;
  /** Who may be given another's result. @default 'user' */
  readonly scope: Scope;
  /** Names by which `@Invalidates` of another tool drops it. @default none */
  readonly tags: readonly string[];
}
