import type { CircuitBreakerPolicy } from '../policy/circuit-breaker-policy.js';

/** What a circuit lets through: everything, nothing, or a few probes. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/** Leave to make one attempt. Exactly one of its methods is called, once, when the attempt has ended. */
export interface BreakerPermit {
  success(): void;
  failure(): void;
  /** The attempt says nothing about the health of what it called: it was withdrawn, or refused before it began. */
  cancel(): void;
}

/** What a breaker answers when an attempt wants to begin. */
export type BreakerVerdict =
  | { readonly admitted: true; readonly permit: BreakerPermit }
  | {
      readonly admitted: false;
      /** Until probes are let through, in milliseconds, ≥ 1; absent while somebody holds the circuit open by hand. */
      readonly retryAfterMs?: number;
    };

/** A change of a circuit's state. */
export interface CircuitChange {
  readonly from: CircuitState;
  readonly to: CircuitState;
  /** On the clock's time line: when probes are let through. Absent unless the circuit has opened by itself. */
  readonly reopensAt?: number;
}

/** A circuit in front of something that may fail. */
export interface Breaker {
  readonly name: string;
  readonly state: CircuitState;
  acquire(): BreakerVerdict;
  /** Holds the circuit open until `close` is called. */
  open(): void;
  /** Closes the circuit and forgets what it has seen. */
  close(): void;
}

/** What a breaker is made from. */
export interface BreakerSpec {
  /** Its identity: who gives the same name shares its state. */
  readonly name: string;
  readonly policy: CircuitBreakerPolicy;
  /** After this long a probe that has not ended counts as failed, in milliseconds. */
  readonly probeLeaseMs: number;
  /** Told about each change of state. Must not throw. */
  readonly onChange: (change: CircuitChange) => void;
}

/** Gives each name its breaker. */
export interface BreakerSource {
  /** The breaker of a name, made at first use; for a name that is known the spec is the one first given. */
  breakerOf(spec: BreakerSpec): Breaker;
  /** The breakers in use: for health reports and manual control. */
  list(): readonly Breaker[];
}

/** Identifies the bound `BreakerSource`. */
export const BREAKER_SOURCE = Symbol.for('toolwright.BreakerSource');
