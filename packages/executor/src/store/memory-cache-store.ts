import type { CacheEntry, CacheStore, Clock } from '@toolwright/contract';
import { copyJson } from './copy-json.js';
import { ExpiringLru } from './expiring-lru.js';

/** What the store needs from outside, and how much it keeps. */
export interface MemoryCacheStoreOptions {
  readonly clock: Clock;
  /** Entries at most; of more, those used longest ago are dropped. ≥ 1. @default 1,000 */
  readonly maxEntries?: number;
}

/** Keeps results in this process. */
export class MemoryCacheStore implements CacheStore {
  readonly #entries: ExpiringLru<CacheEntry>;

  constructor({ clock, maxEntries = 1_000 }: MemoryCacheStoreOptions) {
    this.#entries = new ExpiringLru({ clock, maxEntries });
  }

  get(key: string): CacheEntry | undefined {
    const entry = this.#entries.get(key);
    return entry && { ...entry, value: copyJson(entry.value) };
  }

  set(key: string, entry: CacheEntry): void {
    this.#entries.set(key, { ...entry, value: copyJson(entry.value) }, entry.keptUntil);
  }

  // Invalidation is rare beside reading, and the store is small: looking at every entry is cheaper than an index that each write keeps up.
  invalidate(tags: readonly string[]): void {
    for (const [key, entry] of [...this.#entries.entries()]) {
      if (entry.tags.some((tag) => tags.includes(tag))) this.#entries.delete(key);
    }
  }
}
