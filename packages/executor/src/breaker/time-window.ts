import type { Clock } from '@toolwright/contract';
import type { OutcomeWindow } from './outcome-window.js';

const buckets = 10;

/**
 * Looks back on a span of time, in ten buckets: an attempt is forgotten when its bucket is, after nine to ten tenths of the span. The buckets turn
 * when something is added, so an idle window costs nothing, and its figures are those of then.
 */
export class TimeWindow implements OutcomeWindow {
  calls = 0;
  failures = 0;
  readonly #bucketMs: number;
  readonly #clock: Clock;
  readonly #callsOf = new Uint32Array(buckets);
  readonly #failuresOf = new Uint32Array(buckets);
  // Number of the newest bucket, counted from the epoch, and its place.
  #newest = 0;
  #index = 0;

  /** @param spanMs what it looks back on, in milliseconds, ≥ 1 */
  constructor(spanMs: number, clock: Clock) {
    this.#bucketMs = spanMs / buckets;
    this.#clock = clock;
  }

  addSuccess(): void {
    this.#turn();
    this.#callsOf[this.#index] = (this.#callsOf[this.#index] ?? 0) + 1;
    this.calls += 1;
  }

  addFailure(): void {
    this.addSuccess();
    this.#failuresOf[this.#index] = (this.#failuresOf[this.#index] ?? 0) + 1;
    this.failures += 1;
  }

  // A clock that was set back adds to the newest bucket.
  #turn(): void {
    const newest = Math.floor(this.#clock.now() / this.#bucketMs);
    if (newest <= this.#newest) return;
    for (let number = Math.max(this.#newest + 1, newest - buckets + 1); number <= newest; number += 1) this.#empty(number % buckets);
    this.#newest = newest;
    this.#index = newest % buckets;
  }

  #empty(index: number): void {
    this.calls -= this.#callsOf[index] ?? 0;
    this.failures -= this.#failuresOf[index] ?? 0;
    this.#callsOf[index] = 0;
    this.#failuresOf[index] = 0;
  }
}
