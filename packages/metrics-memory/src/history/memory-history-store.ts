import type { ExecutionRecord, HistoryFilter, HistoryStore } from '@toolwright/contract';
import { isWanted } from './is-wanted.js';

/** Keeps the latest records in this process. */
export class MemoryHistoryStore implements HistoryStore {
  readonly #maxRecords: number;
  // A ring: when it is full, the next record takes the place of the oldest.
  readonly #ring: ExecutionRecord[] = [];
  #next = 0;

  /** @param maxRecords ≥ 1. @default 1,000 */
  constructor(maxRecords = 1_000) {
    this.#maxRecords = maxRecords;
  }

  append(record: ExecutionRecord): void {
    this.#ring[this.#next] = record;
    this.#next = (this.#next + 1) % this.#maxRecords;
  }

  find(filter: HistoryFilter = {}): readonly ExecutionRecord[] {
    const inOrder = [...this.#ring.slice(this.#next), ...this.#ring.slice(0, this.#next)];
    const wanted = inOrder.filter((record) => isWanted(record, filter));
    return wanted.slice(Math.max(0, wanted.length - (filter.limit ?? wanted.length)));
  }
}
