import type { ToolResult } from '@toolwright/contract';
import { Tally } from './tally.js';

const slotCount = 10;

interface Slot {
  /** Slots since the Unix epoch. */
  readonly number: number;
  readonly tally: Tally;
}

/** Counts results of the last `windowMs`, in ten slots: what is older than that leaves one slot at a time. */
export class SlidingWindow {
  readonly #slotMs: number;
  readonly #slots: (Slot | undefined)[] = new Array(slotCount).fill(undefined);

  constructor(windowMs: number) {
    this.#slotMs = windowMs / slotCount;
  }

  /** @param at when it came, in milliseconds since the Unix epoch; what is older than the window is not counted */
  record(result: ToolResult, at: number): void {
    const number = this.#numberAt(at);
    const place = number % slotCount;
    const slot = this.#slots[place];
    if (slot !== undefined && slot.number > number) return;
    const current = slot?.number === number ? slot : { number, tally: new Tally() };
    this.#slots[place] = current;
    current.tally.record(result);
  }

  /** Adds up what lies in the window that ends at a time, in milliseconds since the Unix epoch. */
  sumAt(at: number): Tally {
    const newest = this.#numberAt(at);
    const sum = new Tally();
    for (const slot of this.#slots) {
      if (slot !== undefined && slot.number > newest - slotCount) sum.add(slot.tally);
    }
    return sum;
  }

  #numberAt(at: number): number {
    return Math.floor(at / this.#slotMs);
  }
}
