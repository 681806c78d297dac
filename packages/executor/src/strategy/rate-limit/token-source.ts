import type { Clock, Principal, RateLimiter, RateLimitPolicy, RateVerdict } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { askPort } from '../../port/ask-port.js';
import { bucketKey } from './bucket-key.js';

/** What a rate limit needs from outside. */
export interface RateLimitServices {
  readonly clock: Clock;
  readonly rateLimiter: RateLimiter;
  /** Name of the tool whose calls are counted. */
  readonly tool: string;
}

/** Leave to begin, now or after `waitMs`. */
export type Token = Extract<RateVerdict, { granted: true }>;

/** What the limiter says, or that it says nothing. */
export type TokenAnswer = RateVerdict | { readonly granted: 'unknown'; readonly reason: string };

/** Gets the tokens of one tool from the limiter. Never throws and never rejects. */
export class TokenSource {
  readonly #policy: RateLimitPolicy;
  readonly #services: RateLimitServices;
  // Writing a key costs as much as taking a token, and calls of one principal come one after the other.
  #lastPrincipal: Principal | undefined;
  #lastKey: string | undefined;

  constructor(policy: RateLimitPolicy, services: RateLimitServices) {
    this.#policy = policy;
    this.#services = services;
  }

  /** Whose tokens an execution takes. */
  keyOf({ call: { principal } }: Execution): string {
    if (this.#lastKey !== undefined && principal === this.#lastPrincipal) return this.#lastKey;
    this.#lastPrincipal = principal;
    this.#lastKey = bucketKey({ tool: this.#services.tool, scope: this.#policy.scope, principal });
    return this.#lastKey;
  }

  take(execution: Execution): TokenAnswer | Promise<TokenAnswer> {
    const { clock, rateLimiter } = this.#services;
    const { limit, perMs, burst } = this.#policy;
    const request = { key: this.keyOf(execution), limit, perMs, burst, maxWaitMs: this.#patienceMs(execution) };
    return askPort<TokenAnswer>(
      {
        port: 'RateLimiter',
        ask: () => rateLimiter.take(request),
        effect: execution.access === 'read' ? 'passed' : 'refused',
        otherwise: (reason) => ({ granted: 'unknown', reason }),
      },
      execution,
      clock,
    );
  }

  giveBack({ giveBack }: Token, execution: Execution): void {
    void askPort<void>({ port: 'RateLimiter', ask: giveBack, effect: 'ignored', otherwise: () => {} }, execution, this.#services.clock);
  }

  // Nobody waits for a token that comes after the deadline.
  #patienceMs({ deadline }: Execution): number {
    const { onLimit } = this.#policy;
    return onLimit === 'reject' ? 0 : Math.max(0, Math.min(onLimit.waitMs, deadline - this.#services.clock.now()));
  }
}
