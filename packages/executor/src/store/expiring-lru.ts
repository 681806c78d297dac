import type { Clock } from '@toolwright/contract';
import { LruMap } from './lru-map.js';

/** How much is kept. */
export interface ExpiringLruOptions {
  readonly clock: Clock;
  /** Entries at most; of more, those used longest ago are dropped. ≥ 1. */
  readonly maxEntries: number;
}

interface Kept<V> {
  readonly value: V;
  /** On the clock's time line. */
  readonly until: number;
}

/** Values by key, each for a time, and no more than so many. Nothing runs while nothing is asked. */
export class ExpiringLru<V> {
  readonly #clock: Clock;
  readonly #entries: LruMap<Kept<V>>;

  constructor({ clock, maxEntries }: ExpiringLruOptions) {
    this.#clock = clock;
    this.#entries = new LruMap(maxEntries);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    const kept = this.#entries.get(key);
    if (kept === undefined) return undefined;
    if (kept.until > this.#clock.now()) return kept.value;
    this.#entries.delete(key);
    return undefined;
  }

  /** @returns the key of the entry that had to go, where one had to */
  set(key: string, value: V, until: number): string | undefined {
    return this.#entries.set(key, { value, until });
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Keys and values, used longest ago first; what has expired may be among them. */
  *entries(): IterableIterator<readonly [string, V]> {
    for (const [key, { value }] of this.#entries.entries()) yield [key, value];
  }
}
