import type { Clock } from '@toolwright/contract';

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
  readonly #maxEntries: number;
  /** Used longest ago first. */
  readonly #entries = new Map<string, Kept<V>>();

  constructor({ clock, maxEntries }: ExpiringLruOptions) {
    this.#clock = clock;
    this.#maxEntries = maxEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    const kept = this.#entries.get(key);
    if (kept === undefined) return undefined;
    this.#entries.delete(key);
    if (kept.until <= this.#clock.now()) return undefined;
    this.#entries.set(key, kept);
    return kept.value;
  }

  /** @returns the key of the entry that had to go, where one had to */
  set(key: string, value: V, until: number): string | undefined {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until });
    if (this.#entries.size <= this.#maxEntries) return undefined;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
    return oldest;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Keys and values, used longest ago first; what has expired may be among them. */
  *entries(): IterableIterator<readonly [string, V]> {
    for (const [key, { value }] of this.#entries) yield [key, value];
  }
}
