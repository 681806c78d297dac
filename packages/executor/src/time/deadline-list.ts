import type { Clock, QuietTimer } from '@toolwright/contract';
import { scheduleQuiet } from './schedule-quiet.js';

/** Something that must end by a time. It belongs to at most one list at a time; all but `onDue` is set by the list. */
export interface Deadlined {
  list: DeadlineList | undefined;
  earlier: Deadlined | undefined;
  later: Deadlined | undefined;
  /** On the clock's time line. */
  dueAt: number;
  /** Called at most once, while it is listed. Must not throw. */
  onDue(): void;
}

const longestTimerMs = 2 ** 31 - 1;

/**
 * Many deadlines over one timer, kept in the order of time. Adding costs nothing to speak of where the deadlines come in their order, as
 * those of equal limits do. An empty list keeps no process alive.
 */
export class DeadlineList {
  readonly #clock: Clock;
  #first: Deadlined | undefined;
  #last: Deadlined | undefined;
  #timer: QuietTimer | undefined;
  #timerAt = Number.POSITIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(entry: Deadlined, dueAt: number): void {
    entry.list = this;
    entry.dueAt = dueAt;
    const wasEmpty = this.#first === undefined;
    let earlier = this.#last;
    while (earlier !== undefined && earlier.dueAt > dueAt) earlier = earlier.earlier;
    this.#insertAfter(earlier, entry);
    if (dueAt < this.#timerAt) this.#setTimer(dueAt);
    else if (wasEmpty) this.#timer?.ref();
  }

  /** Forgets an entry; one that is in no list is no matter. */
  remove(entry: Deadlined): void {
    if (entry.list !== this) return;
    if (entry.earlier === undefined) this.#first = entry.later;
    else entry.earlier.later = entry.later;
    if (entry.later === undefined) this.#last = entry.earlier;
    else entry.later.earlier = entry.earlier;
    entry.list = undefined;
    entry.earlier = undefined;
    entry.later = undefined;
    if (this.#first === undefined) this.#rest();
  }

  #insertAfter(earlier: Deadlined | undefined, entry: Deadlined): void {
    const later = earlier === undefined ? this.#first : earlier.later;
    entry.earlier = earlier;
    entry.later = later;
    if (earlier === undefined) this.#first = entry;
    else earlier.later = entry;
    if (later === undefined) this.#last = entry;
    else later.earlier = entry;
  }

  readonly #onTimer = (): void => {
    // The clock may have been set back, or be a little behind its timers: what the timer was set for is due in any case.
    const now = Math.max(this.#clock.now(), this.#timerAt);
    this.#forgetTimer();
    let entry = this.#first;
    while (entry !== undefined && entry.dueAt <= now) {
      this.remove(entry);
      entry.onDue();
      entry = this.#first;
    }
    if (entry !== undefined && entry.dueAt < this.#timerAt) this.#setTimer(entry.dueAt);
  };

  #setTimer(at: number): void {
    this.#timer?.cancel();
    const now = this.#clock.now();
    const delayMs = Math.min(longestTimerMs, Math.max(0, at - now));
    this.#timerAt = now + delayMs;
    this.#timer = scheduleQuiet(this.#clock, { delayMs, task: this.#onTimer });
    this.#timer.ref();
  }

  // A timer that rests is cheaper than one that is made anew for the next entry.
  #rest(): void {
    if (this.#clock.scheduleQuiet !== undefined) this.#timer?.unref();
    else {
      this.#timer?.cancel();
      this.#forgetTimer();
    }
  }

  #forgetTimer(): void {
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }
}
