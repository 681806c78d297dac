import type { BreakerPermit, BreakerVerdict, Clock } from '@toolwright/contract';
import type { Period } from './period.js';

/** What a round of probes needs. */
export interface ProbeRoundSetup {
  /** Probes that are let through, and that must succeed. */
  readonly probes: number;
  /** After this long a probe that has not ended counts as failed, in milliseconds. */
  readonly leaseMs: number;
  /** What is said to those who are refused, in milliseconds: how long the probes take nobody knows. */
  readonly retryAfterMs: number;
  readonly clock: Clock;
  /** Called when every probe has succeeded, also when the round is over. */
  readonly onPassed: (round: Period) => void;
  /** Called when a probe has failed, also when the round is over. @param at when, on the clock's time line: for a lost lease, its end */
  readonly onFailed: (round: Period, at: number) => void;
}

/** A time in which a circuit is half-open: so many attempts are let through and tell how it goes on. */
export class ProbeRound implements Period {
  readonly #setup: ProbeRoundSetup;
  // The oldest first, so the first lease to run out is that of the first.
  readonly #running = new Set<Probe>();
  #passed = 0;

  constructor(setup: ProbeRoundSetup) {
    this.#setup = setup;
  }

  acquire(): BreakerVerdict {
    const { probes, leaseMs, retryAfterMs, clock } = this.#setup;
    if (this.#running.size + this.#passed >= probes) return { admitted: false, retryAfterMs };
    const probe = new Probe(this, clock.now() + leaseMs);
    this.#running.add(probe);
    return { admitted: true, permit: probe };
  }

  catchUp(): void {
    const [oldest] = this.#running;
    if (oldest !== undefined && this.#setup.clock.now() >= oldest.leaseEndsAt) this.#fail(oldest.leaseEndsAt);
  }

  /** Takes the result of a probe, once, and not after a lease has run out. */
  settle(probe: Probe, result: 'success' | 'failure' | 'cancel'): void {
    this.catchUp();
    if (!this.#running.delete(probe) || result === 'cancel') return;
    if (result === 'failure') this.#fail(this.#setup.clock.now());
    else {
      this.#passed += 1;
      if (this.#passed === this.#setup.probes) this.#setup.onPassed(this);
    }
  }

  #fail(at: number): void {
    this.#running.clear();
    this.#setup.onFailed(this, at);
  }
}

/** Leave for one attempt of a round. */
class Probe implements BreakerPermit {
  /** On the clock's time line. */
  readonly leaseEndsAt: number;
  readonly #round: ProbeRound;

  constructor(round: ProbeRound, leaseEndsAt: number) {
    this.#round = round;
    this.leaseEndsAt = leaseEndsAt;
  }

  success(): void {
    this.#round.settle(this, 'success');
  }

  failure(): void {
    this.#round.settle(this, 'failure');
  }

  cancel(): void {
    this.#round.settle(this, 'cancel');
  }
}
