/** Values by key, and no more than so many: of more, the one used longest ago is dropped. */
export class LruMap<V> {
  readonly #maxEntries: number;
  /** Used longest ago first: a map keeps its keys in the order in which they were set. */
  readonly #entries = new Map<string, V>();

  /** @param maxEntries ≥ 1 */
  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** A value, which counts as used. */
  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** @returns the key of the value that had to go, where one had to */
  set(key: string, value: V): string | undefined {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#maxEntries) return undefined;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
    return oldest;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Keys and values, used longest ago first. Looking is no use. */
  entries(): IterableIterator<[string, V]> {
    return this.#entries.entries();
  }
}
