import type { QuietTimer } from './clock.js';

const timers = new Set<SystemQuietTimer>();
let isWatching = false;
/** Node has asked what it has to wait for, and goes by what it finds when all listeners have answered. */
let isEnding = false;

/**
 * A timer of Node's that keeps the process alive only while it is asked to. Asking and taking it back, which each attempt of a call does, costs next to
 * nothing: only when the process is about to end is Node told which timers it has to wait for.
 */
export class SystemQuietTimer implements QuietTimer {
  readonly #timer: NodeJS.Timeout;
  #isWanted = false;
  #isHeld = false;

  constructor(delayMs: number, task: () => void) {
    watchForTheEnd();
    timers.add(this);
    this.#timer = setTimeout(() => {
      timers.delete(this);
      task();
    }, delayMs).unref();
  }

  ref(): void {
    this.#isWanted = true;
    if (isEnding) this.hold();
  }

  unref(): void {
    this.#isWanted = false;
    if (this.#isHeld) this.#timer.unref();
    this.#isHeld = false;
  }

  readonly cancel = (): void => {
    timers.delete(this);
    clearTimeout(this.#timer);
  };

  /** Has Node wait for it, if anybody does. */
  hold(): void {
    if (!this.#isWanted) return;
    this.#isHeld = true;
    this.#timer.ref();
  }
}

function watchForTheEnd(): void {
  if (isWatching) return;
  isWatching = true;
  process.on('beforeExit', () => {
    isEnding = true;
    for (const timer of timers) timer.hold();
    // Comes only if the process goes on, and is no reason for it to.
    setImmediate(goOn).unref();
  });
}

function goOn(): void {
  isEnding = false;
}
