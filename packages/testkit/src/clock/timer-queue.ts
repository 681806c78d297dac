import type { CancelTimer } from '@toolwright/contract';

/** A task and when it falls due, in milliseconds since the Unix epoch. */
export interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Timers in the order in which they fire: by time, those of the same time as they were added. */
export class TimerQueue {
  readonly #timers: Timer[] = [];

  get size(): number {
    return this.#timers.length;
  }

  /** When the first one falls due. */
  get nextAt(): number | undefined {
    return this.#timers[0]?.at;
  }

  add(at: number, task: () => void): CancelTimer {
    const timer: Timer = { at, task };
    this.#timers.splice(this.#timers.findLastIndex((earlier) => earlier.at <= at) + 1, 0, timer);
    return () => {
      const index = this.#timers.indexOf(timer);
      if (index >= 0) this.#timers.splice(index, 1);
    };
  }

  /** Removes the first timer that is due at the given time. */
  takeDue(at: number): Timer | undefined {
    const [first] = this.#timers;
    return first !== undefined && first.at <= at ? this.#timers.shift() : undefined;
  }
}
