import type { Clock, RateRequest, RateVerdict } from '@toolwright/contract';

/**
 * A bucket of tokens, kept as one moment: when it would be full again. A token may be promised before it is there, to be used when it is.
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export class TokenBucket {
  readonly #clock: Clock;
  #fullAt = Number.NEGATIVE_INFINITY;
  /** Number of the token that was taken last; another once that has been put back. */
  #last = 0;
  /** Moments of promised tokens that were returned while later ones were promised already, the next first. */
  #gaps: number[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  take({ limit, perMs, burst, maxWaitMs }: RateRequest): RateVerdict {
    const now = this.#clock.now();
    const intervalMs = perMs / limit;
    const gap = this.#nextGap(now);
    const useAt = gap ?? Math.max(now, Math.ceil(this.#fullAt - (burst - 1) * intervalMs));
    const waitMs = useAt - now;
    if (waitMs > maxWaitMs) return { granted: false, retryAfterMs: waitMs };
    return { granted: true, waitMs, giveBack: gap === undefined ? this.#takeNext(useAt, intervalMs) : this.#takeGap(gap) };
  }

  #takeNext(useAt: number, intervalMs: number): () => void {
    const fullAt = this.#fullAt;
    this.#fullAt = Math.max(fullAt, useAt) + intervalMs;
    this.#last += 1;
    const mine = this.#last;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      if (mine !== this.#last) this.#returnTo(useAt);
      else {
        this.#last += 1;
        this.#fullAt = fullAt;
      }
    };
  }

  #takeGap(useAt: number): () => void {
    this.#gaps.shift();
    let isHeld = true;
    return () => {
      if (isHeld) this.#returnTo(useAt);
      isHeld = false;
    };
  }

  // Others were promised their tokens at later moments, so this one can be used at its own moment only: added to the bucket it would
  // let more through at once than `burst`.
  #returnTo(useAt: number): void {
    this.#gaps.push(useAt);
    this.#gaps.sort((left, right) => left - right);
  }

  #nextGap(now: number): number | undefined {
    while (this.#gaps[0] !== undefined && this.#gaps[0] < now) this.#gaps.shift();
    return this.#gaps[0];
  }
}
