import type { BreakerPermit, BreakerVerdict, CircuitBreakerPolicy, Clock } from '@toolwright/contract';
import { createWindow } from './create-window.js';
import type { OutcomeWindow } from './outcome-window.js';
import type { Period } from './period.js';

/** What a closed period needs. */
export interface ClosedPeriodSetup {
  readonly policy: CircuitBreakerPolicy;
  readonly clock: Clock;
  /** Called each time that the period has seen too much, also when it is over. */
  readonly onTrip: (period: Period) => void;
}

/**
 * A time in which a circuit is closed. It is the permit of every attempt that begins in it, so nothing is allocated for an attempt, and what ends
 * after the period counts in a window that nobody looks at any more.
 */
export class ClosedPeriod implements Period, BreakerPermit {
  readonly #setup: ClosedPeriodSetup;
  readonly #window: OutcomeWindow;
  readonly #verdict: BreakerVerdict = { admitted: true, permit: this };

  constructor(setup: ClosedPeriodSetup) {
    this.#setup = setup;
    this.#window = createWindow(setup.policy.window, setup.clock);
  }

  acquire(): BreakerVerdict {
    return this.#verdict;
  }

  catchUp(): void {}

  success(): void {
    this.#window.addSuccess();
    this.#judge();
  }

  failure(): void {
    this.#window.addFailure();
    this.#judge();
  }

  cancel(): void {}

  // A success may trip too: it can be the call that makes the window large enough.
  #judge(): void {
    const { calls, failures } = this.#window;
    const { minimumCalls, failureRatio } = this.#setup.policy;
    if (failures > 0 && calls >= minimumCalls && failures / calls >= failureRatio) this.#setup.onTrip(this);
  }
}
