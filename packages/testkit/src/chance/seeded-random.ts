import type { Random } from '@toolwright/contract';

/**
 * Chance that repeats itself: the same seed gives the same numbers. The generator is mulberry32 by Tommy Ettinger.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export class SeededRandom implements Random {
  #state: number;

  /** @param seed an integer; its lower 32 bits count. @default 1 */
  constructor(seed = 1) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
