/** The smallest useful histogram: durations counted by their magnitude, each bucket twice as wide as the one before. */
export class DurationCounts {
  readonly #counts = new Uint32Array(33);

  add(durationMs: number): void {
    const bucket = 32 - Math.clz32(durationMs * 1_000);
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
  }
}
