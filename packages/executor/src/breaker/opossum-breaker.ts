import type { Breaker, BreakerSpec, BreakerVerdict, CircuitState, Clock } from '@toolwright/contract';
import { ClosedPeriod } from './closed-period.js';
import { OpenPeriod } from './open-period.js';
import { createCircuit, type OpossumCircuit } from './opossum-circuit.js';
import type { Period } from './period.js';
import { ProbeRound } from './probe-round.js';

/**
 * A breaker whose circuit opossum holds, while what counts, when it trips and who may probe are ours. Each change begins a new period; what was
 * admitted in an earlier one no longer matters. There is no timer: time that has passed is seen when somebody asks.
 */
export class OpossumBreaker implements Breaker {
  readonly #spec: BreakerSpec;
  readonly #clock: Clock;
  // Only while it is not closed: most breakers never trip, and a circuit of opossum's takes over 4 KB.
  #circuit: OpossumCircuit | undefined;
  #period: Period;
  #reopensAt = Number.POSITIVE_INFINITY;
  #toldState: CircuitState = 'closed';

  constructor(spec: BreakerSpec, clock: Clock) {
    this.#spec = spec;
    this.#clock = clock;
    this.#period = this.#closedPeriod();
  }

  get name(): string {
    return this.#spec.name;
  }

  get state(): CircuitState {
    this.#period.catchUp();
    if (this.#circuit === undefined) return 'closed';
    return this.#circuit.opened ? 'open' : 'half-open';
  }

  acquire(): BreakerVerdict {
    this.#period.catchUp();
    return this.#period.acquire();
  }

  open(): void {
    this.#openUntil(Number.POSITIVE_INFINITY);
  }

  close(): void {
    this.#period = this.#closedPeriod();
    this.#circuit?.close();
  }

  #closedPeriod(): Period {
    return new ClosedPeriod({
      policy: this.#spec.policy,
      clock: this.#clock,
      onTrip: (period) => {
        if (period === this.#period) this.#openFrom(this.#clock.now());
      },
    });
  }

  #openFrom(at: number): void {
    this.#openUntil(at + this.#spec.policy.openMs);
    // A lease that nobody saw run out may have done so long ago.
    this.#period.catchUp();
  }

  #openUntil(reopensAt: number): void {
    this.#reopensAt = reopensAt;
    this.#period = new OpenPeriod({ reopensAt, clock: this.#clock, onOver: () => this.#letProbesThrough() });
    this.#circuit ??= this.#newCircuit('closed');
    this.#circuit.open();
  }

  #letProbesThrough(): void {
    const { policy, probeLeaseMs } = this.#spec;
    this.#period = new ProbeRound({
      probes: policy.successThreshold,
      leaseMs: probeLeaseMs,
      retryAfterMs: policy.openMs,
      clock: this.#clock,
      onPassed: (round) => {
        if (round === this.#period) this.close();
      },
      onFailed: (round, at) => {
        if (round === this.#period) this.#openFrom(at);
      },
    });
    this.#circuit = this.#newCircuit('half-open');
    this.#tell('half-open');
  }

  #newCircuit(state: 'closed' | 'half-open'): OpossumCircuit {
    return createCircuit({
      name: this.name,
      state,
      onOpen: () => this.#tell('open'),
      onClose: () => {
        this.#circuit = undefined;
        this.#tell('closed');
      },
    });
  }

  #tell(to: CircuitState): void {
    const from = this.#toldState;
    this.#toldState = to;
    const byItself = to === 'open' && this.#reopensAt !== Number.POSITIVE_INFINITY;
    this.#spec.onChange({ from, to, ...(byItself && { reopensAt: this.#reopensAt }) });
  }
}
