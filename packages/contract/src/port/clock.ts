/** Takes a timer back; calling it twice does no harm. */
export type CancelTimer = () => void;

/** Time, so that tests can turn it by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `task` once, after at least `delayMs` milliseconds. The process stays alive until then or until it is cancelled. */
  schedule(delayMs: number, task: () => void): CancelTimer;
}

/** Identifies the bound `Clock`. */
export const CLOCK = Symbol.for('toolwright.Clock');

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
