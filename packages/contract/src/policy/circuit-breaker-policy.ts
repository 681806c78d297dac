import type { FailureMatch } from './failure-match.js';
import type { InputKey } from './input-key.js';

/** What a breaker looks back on: a number of calls, or a span of time in milliseconds. */
export type BreakerWindow = { readonly kind: 'calls'; readonly calls: number } | { readonly kind: 'time'; readonly ms: number };

/** When a failing tool is left alone for a while. Declared by `@CircuitBreaker`. */
export interface CircuitBreakerPolicy {
  readonly kind: 'circuitBreaker';
  /** Part of failed calls in the window at which it opens. Above 0, up to 1. @default 0.5 */
  readonly failureRatio: number;
  /** Calls in the window before the ratio counts. ≥ 1. @default 20 */
  readonly minimumCalls: number;
  /** @default the last 20 calls */
  readonly window: BreakerWindow;
  /** How long it stays open, in milliseconds. 1–86,400,000. @default 5,000 */
  readonly openMs: number;
  /** Probes that must succeed before it closes. ≥ 1. @default 1 */
  readonly successThreshold: number;
  /** Failures that count. @default transient ones, and timeouts */
  readonly failOn?: readonly FailureMatch[];
  /** Failures that count as success; beats `failOn`. */
  readonly skipOn?: readonly FailureMatch[];
  /** Tools that give the same name share one breaker. @default the tool's own */
  readonly name?: string;
  /** One breaker for each key, for example for each host. @default one for the tool */
  readonly key?: InputKey;
}
