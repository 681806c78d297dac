import type { Breaker, BreakerSource, BreakerSpec, Clock } from '@toolwright/contract';
import { BreakerLru } from './breaker-lru.js';
import { OpossumBreaker } from './opossum-breaker.js';

/** What the breakers need. */
export interface OpossumBreakersOptions {
  readonly clock: Clock;
  /** Breakers of keys that are kept; those of tools always are. ≥ 1. @default 10,000 */
  readonly maxKeyed?: number;
}

/** The breakers of one process, whose circuits opossum holds. */
export class OpossumBreakers implements BreakerSource {
  readonly #clock: Clock;
  readonly #named = new Map<string, OpossumBreaker>();
  // Keys come from arguments, and so from a model: their number has no end.
  readonly #keyed: BreakerLru<OpossumBreaker>;

  constructor({ clock, maxKeyed = 10_000 }: OpossumBreakersOptions) {
    this.#clock = clock;
    this.#keyed = new BreakerLru(maxKeyed);
  }

  breakerOf(spec: BreakerSpec): Breaker {
    const known = this.#named.get(spec.name) ?? this.#keyed.find(spec.name);
    if (known !== undefined) return known;
    return spec.policy.key === undefined ? this.#addNamed(spec) : this.#addKeyed(spec);
  }

  list(): readonly Breaker[] {
    return [...this.#named.values(), ...this.#keyed];
  }

  #addNamed(spec: BreakerSpec): OpossumBreaker {
    const breaker = new OpossumBreaker(spec, this.#clock);
    this.#named.set(spec.name, breaker);
    return breaker;
  }

  #addKeyed(spec: BreakerSpec): OpossumBreaker {
    const onChange: BreakerSpec['onChange'] = (change) => {
      this.#keyed.onChange(breaker, change.to);
      spec.onChange(change);
    };
    const breaker = new OpossumBreaker({ ...spec, onChange }, this.#clock);
    this.#keyed.add(breaker);
    return breaker;
  }
}
