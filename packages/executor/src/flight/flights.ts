import { type Clock, createFailure, failed, type Outcome } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { waitInTime } from '../time/wait-in-time.js';
import type { Flight } from './flight.js';

/** Work to be done for an execution. */
export interface FlightPlan {
  readonly leader: Execution;
  /** Never rejects. */
  readonly work: () => Promise<Outcome<unknown>>;
}

/** How waiting for somebody's work has ended: with the work, or before it, because the follower withdrew or his time was up. */
export interface Wait {
  readonly kind: 'ended' | 'left';
  readonly outcome: Outcome<unknown>;
}

/** What is under way, by key, so that the same work is done once at a time. */
export class Flights {
  readonly #clock: Clock;
  readonly #flights = new Map<string, Flight>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  find(key: string): Flight | undefined {
    return this.#flights.get(key);
  }

  /** Does work that others may wait for from now on until it has ended. */
  lead(key: string, { leader, work }: FlightPlan): Promise<Outcome<unknown>> {
    const earlierWarnings = leader.warnings.length;
    const flight = { leader, earlierWarnings, outcome: work() };
    this.#flights.set(key, flight);
    return flight.outcome.then((outcome) => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      return outcome;
    });
  }

  /** Waits for the end, unless the follower withdraws or his time is up: then he leaves alone. Leaves no timer and no listener behind. */
  join({ outcome }: Flight, follower: Execution): Promise<Wait> {
    const { signal, deadline } = follower;
    const leaveAlone = (): Wait => ({ kind: 'left', outcome: leave(follower) });
    const limitMs = deadline - this.#clock.now();
    if (signal.aborted || limitMs <= 0) return Promise.resolve(leaveAlone());
    return waitInTime<Wait>(
      outcome.then((ended) => ({ kind: 'ended', outcome: ended })),
      // The work itself never rejects.
      { clock: this.#clock, limitMs, whenLate: leaveAlone, whenRejected: leaveAlone, withdrawal: { signal, otherwise: leaveAlone } },
    );
  }
}

function leave({ signal, uncertainSideEffect: sideEffect }: Execution): Outcome<never> {
  const [code, reason] = signal.aborted
    ? (['cancelled', 'The caller withdrew the call'] as const)
    : (['timeout', 'The time of the call was up'] as const);
  return failed(createFailure(code, `${reason} while it waited for the same call, which goes on.`, { sideEffect }));
}
