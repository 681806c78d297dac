/**
 * A map that holds at most `maxEntries`; one more drops those that were set longest ago, a tenth at once: a `Map` takes long to find its first
 * entry after many deletions.
 */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #maxEntries: number;

  /** @param maxEntries ≥ 1 */
  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  /** Sets an entry, which is then the latest. */
  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.replace(key, value);
  }

  /** Sets an entry, which keeps its place among the others; a new one is the latest. */
  replace(key: string, value: Value): void {
    this.#entries.set(key, value);
    if (this.#entries.size > this.#maxEntries) this.#dropOldest(Math.ceil(this.#maxEntries / 10));
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** The latest last. */
  entries(): readonly (readonly [string, Value])[] {
    return [...this.#entries];
  }

  /** The latest last. */
  values(): readonly Value[] {
    return [...this.#entries.values()];
  }

  #dropOldest(count: number): void {
    let left = count;
    for (const oldest of this.#entries.keys()) {
      if (left === 0) return;
      this.#entries.delete(oldest);
      left -= 1;
    }
  }
}
