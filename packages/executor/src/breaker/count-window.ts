import type { OutcomeWindow } from './outcome-window.js';

/** Looks back on a number of attempts. */
export class CountWindow implements OutcomeWindow {
  calls = 0;
  failures = 0;
  readonly #size: number;
  // 1 is a failure. Most tools never fail, and until the first failure a number says it all.
  #ring: Uint8Array | undefined;
  #next = 0;

  /** @param size attempts that it holds, ≥ 1 */
  constructor(size: number) {
    this.#size = size;
  }

  addSuccess(): void {
    if (this.#ring !== undefined) this.#put(this.#ring, 0);
    else if (this.calls < this.#size) this.calls += 1;
  }

  addFailure(): void {
    if (this.#ring === undefined) {
      this.#ring = new Uint8Array(this.#size);
      this.#next = this.calls % this.#size;
    }
    this.#put(this.#ring, 1);
  }

  #put(ring: Uint8Array, failure: 0 | 1): void {
    if (this.calls < this.#size) this.calls += 1;
    else this.failures -= ring[this.#next] ?? 0;
    ring[this.#next] = failure;
    this.failures += failure;
    this.#next = (this.#next + 1) % this.#size;
  }
}
