import type { EventOrigin } from '../event/event-base.js';
import type { Outcome } from '../outcome/outcome.js';
import type { PolicySet } from '../policy/policy-set.js';

/** Any asynchronous work that is to run under policies, such as a model call. It must be safe to repeat. */
export interface GuardedTask<T> {
  /** Tasks of the same name share one circuit, one rate limit and one bulkhead: `openai/gpt-5`. */
  readonly name: string;
  readonly policies: Omit<PolicySet, 'fallback' | 'cache'>;
  /** What the work belongs to, for its events. */
  readonly origin: EventOrigin;
  /** Withdraws the work. */
  readonly signal?: AbortSignal;
  readonly body: (signal: AbortSignal) => Promise<T>;
}

/** Runs work other than tools under the same policies as tools. Never rejects. */
export interface PolicyRunner {
  run<T>(task: GuardedTask<T>): Promise<Outcome<T>>;
}

/** Identifies the bound `PolicyRunner`. */
export const POLICY_RUNNER = Symbol.for('toolwright.PolicyRunner');
