import type { QuietTimer } from './clock.js';

let asked: SystemQuietTimer[] = [];

/**
 * A timer of Node's that keeps the process alive only while it is asked to. Asking and taking it back, which each attempt of a call does, costs next to
 * nothing where both happen in one turn of the event loop: Node is told at the end of the turn, and only of what is still wanted then.
 */
export class SystemQuietTimer implements QuietTimer {
  readonly #timer: NodeJS.Timeout;
  #isWanted = false;
  #isAsked = false;
  #isHeld = false;

  constructor(delayMs: number, task: () => void) {
    this.#timer = setTimeout(() => {
      this.#isWanted = false;
      task();
    }, delayMs).unref();
  }

  ref(): void {
    this.#isWanted = true;
    if (!this.#isAsked) this.#ask();
  }

  unref(): void {
    this.#isWanted = false;
    if (this.#isHeld) this.#timer.unref();
    this.#isHeld = false;
  }

  readonly cancel = (): void => {
    this.#isWanted = false;
    clearTimeout(this.#timer);
  };

  /** Has Node wait for it, if anybody still does. */
  hold(): void {
    this.#isAsked = false;
    if (!this.#isWanted) return;
    this.#isHeld = true;
    this.#timer.ref();
  }

  #ask(): void {
    this.#isAsked = true;
    // Until then the process is held by this. Listeners of `beforeExit` are to hear of it only when there is nothing to wait for any more.
    if (asked.push(this) === 1) setImmediate(holdAsked);
  }
}

function holdAsked(): void {
  const timers = asked;
  asked = [];
  for (const timer of timers) timer.hold();
}
