import type { Clock, IdSource, JsonValue, ResultOwner, ResultStore, StoredResult } from '@toolwright/contract';
import { copyJson } from './copy-json.js';
import { ExpiringLru } from './expiring-lru.js';

/** What the store needs from outside, and how much it keeps. */
export interface MemoryResultStoreOptions {
  readonly clock: Clock;
  readonly idSource: IdSource;
  /** Results at most; of more, those read longest ago are dropped. ≥ 1. @default 100 */
  readonly maxEntries?: number;
}

/** Keeps large results in this process. */
export class MemoryResultStore implements ResultStore {
  readonly #clock: Clock;
  readonly #idSource: IdSource;
  readonly #results: ExpiringLru<StoredResult>;

  constructor({ clock, idSource, maxEntries = 100 }: MemoryResultStoreOptions) {
    this.#clock = clock;
    this.#idSource = idSource;
    this.#results = new ExpiringLru({ clock, maxEntries });
  }

  put(stored: StoredResult): string {
    const reference = this.#idSource.newId();
    this.#results.set(reference, { ...stored, value: copyJson(stored.value) }, this.#clock.now() + stored.keepMs);
    return reference;
  }

  get(reference: string, owner: ResultOwner): JsonValue | undefined {
    const stored = this.#results.get(reference);
    return stored !== undefined && isSame(stored.owner, owner) ? copyJson(stored.value) : undefined;
  }
}

function isSame(one: ResultOwner, other: ResultOwner): boolean {
  return one.principalId === other.principalId && one.runId === other.runId;
}
