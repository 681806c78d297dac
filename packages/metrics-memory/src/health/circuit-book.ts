import type { CircuitChanged, CircuitReport } from '@toolwright/contract';
import { RecentMap } from '../measure/recent-map.js';

/** Keeps the state of circuits by name; of at most `maxCircuits`, those that changed last. */
export class CircuitBook {
  readonly #circuits: RecentMap<CircuitReport>;

  constructor(maxCircuits: number) {
    this.#circuits = new RecentMap(maxCircuits);
  }

  record({ circuit, to, reopensAt }: CircuitChanged): void {
    const before = this.#circuits.get(circuit)?.timesOpened ?? 0;
    const timesOpened = to === 'open' ? before + 1 : before;
    this.#circuits.set(circuit, { name: circuit, state: to, timesOpened, ...(reopensAt !== undefined && { reopensAt }) });
  }

  /** Absent where the circuit has not changed its state. */
  find(name: string): CircuitReport | undefined {
    return this.#circuits.get(name);
  }
}
