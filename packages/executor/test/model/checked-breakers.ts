import type { Breaker, BreakerPermit, BreakerSource, BreakerSpec, BreakerVerdict, Clock } from '@toolwright/contract';
import { OpossumBreakers } from '../../src/breaker/opossum-breakers.js';
import { type BreakerResult, ReferenceBreaker, type Ticket } from './reference-breaker.js';

/** The usual breakers, each beside its reference model: whatever the executor asks or tells is asked and told of both. */
export class CheckedBreakers implements BreakerSource {
  /** Where a breaker did not do what its model does. */
  readonly differences: string[] = [];
  readonly #clock: Clock;
  readonly #breakers: OpossumBreakers;
  readonly #checked = new Map<string, Breaker>();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#breakers = new OpossumBreakers({ clock });
  }

  breakerOf(spec: BreakerSpec): Breaker {
    const known = this.#checked.get(spec.name);
    if (known !== undefined) return known;
    const breaker = this.#breakers.breakerOf(spec);
    const model = new ReferenceBreaker(spec.policy, spec.probeLeaseMs);
    const checked = this.#beside(breaker, model);
    this.#checked.set(spec.name, checked);
    return checked;
  }

  list(): readonly Breaker[] {
    return this.#breakers.list();
  }

  #beside(breaker: Breaker, model: ReferenceBreaker): Breaker {
    const acquire = (): BreakerVerdict => {
      const now = this.#clock.now();
      model.passTime(now);
      const verdict = breaker.acquire();
      const ticket = model.acquire(now);
      if (verdict.admitted !== (ticket !== undefined)) this.differences.push(`${breaker.name} at ${now}: admitted ${verdict.admitted}`);
      return verdict.admitted && ticket
        ? { admitted: true, permit: this.#permit({ breaker, model, ticket, permit: verdict.permit }) }
        : verdict;
    };
    return {
      name: breaker.name,
      get state() {
        return breaker.state;
      },
      acquire,
      open: () => breaker.open(),
      close: () => breaker.close(),
    };
  }

  #permit({ breaker, model, ticket, permit }: Admission): BreakerPermit {
    let uses = 0;
    const settle = (result: BreakerResult): void => {
      uses += 1;
      const now = this.#clock.now();
      model.passTime(now);
      permit[result]();
      model.settle(ticket, { result, now });
      model.passTime(now);
      if (uses > 1) this.differences.push(`${breaker.name} at ${now}: a permit was used ${uses} times`);
      if (breaker.state !== model.state) this.differences.push(`${breaker.name} at ${now}: ${breaker.state}, not ${model.state}`);
    };
    return { success: () => settle('success'), failure: () => settle('failure'), cancel: () => settle('cancel') };
  }
}

interface Admission {
  readonly breaker: Breaker;
  readonly model: ReferenceBreaker;
  readonly ticket: Ticket;
  readonly permit: BreakerPermit;
}
