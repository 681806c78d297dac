import type { BulkheadPolicy } from '@toolwright/contract';
import { Bulkhead, type BulkheadState } from './bulkhead.js';

/** The bulkheads in use: for health reports, and to know which tools are busy. */
export interface BulkheadSource {
  /** Absent when nothing of that name has a bulkhead, or none has been used yet. */
  find(name: string): BulkheadState | undefined;
  list(): readonly BulkheadState[];
}

/** Gives each tool its bulkhead. */
export class Bulkheads implements BulkheadSource {
  readonly #byName = new Map<string, Bulkhead>();

  /** The bulkhead of a name, made at first use; and made anew when its limits have changed. */
  bulkheadOf(name: string, policy: BulkheadPolicy): Bulkhead {
    const known = this.#byName.get(name);
    if (known?.maxConcurrent === policy.maxConcurrent && known.maxQueue === policy.maxQueue) return known;
    const bulkhead = new Bulkhead(name, policy);
    this.#byName.set(name, bulkhead);
    return bulkhead;
  }

  find(name: string): BulkheadState | undefined {
    return this.#byName.get(name);
  }

  list(): readonly BulkheadState[] {
    return [...this.#byName.values()];
  }
}
