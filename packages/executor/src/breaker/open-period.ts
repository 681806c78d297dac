import type { BreakerVerdict, Clock } from '@toolwright/contract';
import type { Period } from './period.js';

/** What an open period needs. */
export interface OpenPeriodSetup {
  /** On the clock's time line; `Infinity` while somebody holds the circuit open. */
  readonly reopensAt: number;
  readonly clock: Clock;
  readonly onOver: () => void;
}

/** A time in which a circuit is open. */
export class OpenPeriod implements Period {
  readonly #setup: OpenPeriodSetup;

  constructor(setup: OpenPeriodSetup) {
    this.#setup = setup;
  }

  acquire(): BreakerVerdict {
    const { reopensAt, clock } = this.#setup;
    if (reopensAt === Number.POSITIVE_INFINITY) return { admitted: false };
    return { admitted: false, retryAfterMs: Math.max(1, Math.ceil(reopensAt - clock.now())) };
  }

  catchUp(): void {
    if (this.#setup.clock.now() >= this.#setup.reopensAt) this.#setup.onOver();
  }
}
