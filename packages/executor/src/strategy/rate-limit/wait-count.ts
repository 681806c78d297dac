/** How many wait for the tokens of each bucket. Holds nothing about buckets that nobody waits for. */
export class WaitCount {
  readonly #byKey = new Map<string, number>();

  /** @returns how many waited already */
  join(key: string): number {
    const ahead = this.#byKey.get(key) ?? 0;
    this.#byKey.set(key, ahead + 1);
    return ahead;
  }

  leave(key: string): void {
    const left = (this.#byKey.get(key) ?? 0) - 1;
    if (left > 0) this.#byKey.set(key, left);
    else this.#byKey.delete(key);
  }
}
