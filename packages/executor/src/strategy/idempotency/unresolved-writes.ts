import type { Clock, IdempotencyClaim } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import { ExpiringLru } from '../../store/expiring-lru.js';

/**
 * The writes of runs of which nobody knows whether they happened. When the model asks for one again, it is the same write, though the call is another: it
 * takes over the key. Knows of this process only.
 */
export class UnresolvedWrites {
  readonly #clock: Clock;
  readonly #keys: ExpiringLru<string>;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#keys = new ExpiringLru({ clock, maxEntries: 1_000 });
  }

  /** The key under which the same write of the run was tried before. */
  keyOf({ origin }: Execution, hash: string): string | undefined {
    return origin.runId === undefined ? undefined : this.#keys.get(`${origin.runId} ${hash}`);
  }

  add({ origin }: Execution, { key, hash, keepMs }: IdempotencyClaim): void {
    if (origin.runId !== undefined) this.#keys.set(`${origin.runId} ${hash}`, key, this.#clock.now() + keepMs);
  }

  resolve({ origin }: Execution, { hash }: IdempotencyClaim): void {
    if (origin.runId !== undefined) this.#keys.delete(`${origin.runId} ${hash}`);
  }
}
