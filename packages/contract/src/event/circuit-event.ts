import type { CircuitState } from '../port/breaker.js';

/** A circuit has changed its state. */
export interface CircuitChanged {
  readonly type: 'circuit.changed';
  /** Name of the breaker: the tool's, or the one that tools share. */
  readonly circuit: string;
  readonly from: CircuitState;
  readonly to: CircuitState;
  /** When probes are let through, in milliseconds since the Unix epoch; present when it has opened by itself. */
  readonly reopensAt?: number;
}
