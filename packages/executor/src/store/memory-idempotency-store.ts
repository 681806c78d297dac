import type { Clock, IdempotencyClaim, IdempotencyOutcome, IdempotencyStore, IdempotencyVerdict } from '@toolwright/contract';
import { copyJson } from './copy-json.js';
import { ExpiringLru } from './expiring-lru.js';

/** What the journal needs from outside, and how much it keeps. */
export interface MemoryIdempotencyStoreOptions {
  readonly clock: Clock;
  /** Writes at most; of more, those asked for longest ago are forgotten. ≥ 1. @default 10,000 */
  readonly maxEntries?: number;
}

/** A write that has been claimed; without an outcome it is under way. */
interface JournaledWrite {
  readonly hash: string;
  readonly outcome?: IdempotencyOutcome;
}

/** Journal of writes in this process: it is gone with the process, so it keeps no promise across a restart. */
export class MemoryIdempotencyStore implements IdempotencyStore {
  readonly #clock: Clock;
  readonly #writes: ExpiringLru<JournaledWrite>;

  constructor({ clock, maxEntries = 10_000 }: MemoryIdempotencyStoreOptions) {
    this.#clock = clock;
    this.#writes = new ExpiringLru({ clock, maxEntries });
  }

  claim({ key, hash, keepMs }: IdempotencyClaim): IdempotencyVerdict {
    const known = this.#writes.get(key);
    if (known === undefined) {
      this.#writes.set(key, { hash }, this.#clock.now() + keepMs);
      return { kind: 'claimed' };
    }
    if (known.hash !== hash) return { kind: 'conflict' };
    return known.outcome === undefined ? { kind: 'running' } : { kind: 'settled', outcome: copyOutcome(known.outcome) };
  }

  settle({ key, hash, keepMs }: IdempotencyClaim, outcome: IdempotencyOutcome): void {
    this.#writes.set(key, { hash, outcome: copyOutcome(outcome) }, this.#clock.now() + keepMs);
  }

  release(key: string): void {
    this.#writes.delete(key);
  }
}

function copyOutcome(outcome: IdempotencyOutcome): IdempotencyOutcome {
  return outcome.kind === 'finished' ? { ...outcome, result: copyJson(outcome.result) } : outcome;
}
