import { type CancelTimer, type Clock, ToolwrightError } from '@toolwright/contract';
import { requireTimerDelay } from './require-timer-delay.js';
import { settle } from './settle.js';
import { TimerQueue } from './timer-queue.js';

const maxTimersAtOnce = 100_000;
const oneDayMs = 86_400_000;

/**
 * A clock that stands still until a test turns it.
 * @example
 * const result = executor.execute(call);
 * await clock.advance(3_000);
 * await result;
 */
export class ManualClock implements Clock {
  readonly #timers = new TimerQueue();
  #now: number;

  /** @param startMs milliseconds since the Unix epoch. @default 0 */
  constructor(startMs = 0) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  /** A delay below zero counts as zero; even then the task waits until the clock is advanced. @throws ToolwrightError `declaration_error` when `setTimeout` could not keep the delay */
  schedule(delayMs: number, task: () => void): CancelTimer {
    requireTimerDelay(delayMs);
    return this.#timers.add(this.#now + Math.max(0, delayMs), task);
  }

  /** Timers that wait to be fired. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets promise chains go on; time stands still and no timer fires. */
  settle(): Promise<void> {
    return settle();
  }

  /**
   * Moves time on, firing what falls due in order of time and letting promise chains go on after each timer.
   * @throws ToolwrightError `declaration_error` when `ms` is no finite number from 0 up
   */
  async advance(ms: number): Promise<void> {
    if (!(Number.isFinite(ms) && ms >= 0)) {
      throw new ToolwrightError(
        'declaration_error',
        `A clock advances by 0 ms or more; received ${ms}. Use runUntilIdle for "as far as it takes".`,
      );
    }
    await this.#advanceTo(this.#now + ms);
  }

  /** Moves time on to the next timer and fires all that are due then. @returns false when no timer waits */
  advanceToNext(): Promise<boolean> {
    return this.#advanceToNextUpTo(Number.POSITIVE_INFINITY);
  }

  /** Moves time on until no timer waits. @throws ToolwrightError `timeout` when one still waits after `limitMs` */
  async runUntilIdle(limitMs: number = oneDayMs): Promise<void> {
    const limit = this.#now + limitMs;
    while (await this.#advanceToNextUpTo(limit));
    if (this.pending > 0) throw unsettled(`No timer should be left after ${limitMs} ms; ${this.pending} still wait.`);
  }

  /**
   * Moves time on from timer to timer until the promise settles, and answers as it does.
   * @throws ToolwrightError `timeout` when it is unsettled with no timer left, or after `limitMs`
   */
  async until<T>(promise: Promise<T>, limitMs: number = oneDayMs): Promise<T> {
    const limit = this.#now + limitMs;
    let isSettled = false;
    const note = () => {
      isSettled = true;
    };
    promise.then(note, note);
    await settle();
    while (!isSettled && (await this.#advanceToNextUpTo(limit)));
    if (isSettled) return promise;
    const left = this.pending === 0 ? 'no timer is left' : `the next timer lies beyond ${limitMs} ms`;
    throw unsettled(
      `The promise should settle as the clock advances; it is pending and ${left}. Does it wait for something that never comes?`,
    );
  }

  async #advanceToNextUpTo(limit: number): Promise<boolean> {
    await settle();
    const next = this.#timers.nextAt;
    if (next === undefined || next > limit) return false;
    await this.#advanceTo(next);
    return true;
  }

  async #advanceTo(target: number): Promise<void> {
    await settle();
    for (let fired = 0; ; fired += 1) {
      const timer = this.#timers.takeDue(target);
      if (timer === undefined) break;
      if (fired === maxTimersAtOnce) throw unsettled(`At most ${fired} timers may fire in one move; one keeps scheduling itself.`);
      this.#moveTo(timer.at);
      timer.task();
      await settle();
    }
    this.#moveTo(target);
  }

  // Two moves may overlap when a test awaits neither; time still never runs back.
  #moveTo(at: number): void {
    this.#now = Math.max(this.#now, at);
  }
}

function unsettled(message: string): ToolwrightError {
  return new ToolwrightError('timeout', message, { sideEffect: 'none' });
}
