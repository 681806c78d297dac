/** Takes a timer back; calling it twice does no harm. */
export type CancelTimer = () => void;

/** A timer that keeps the process alive only while it is asked to. */
export interface QuietTimer {
  ref(): void;
  unref(): void;
  readonly cancel: CancelTimer;
}

/** Time, so that tests can turn it by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `task` once, after at least `delayMs` milliseconds. The process stays alive until then or until it is cancelled. */
  schedule(delayMs: number, task: () => void): CancelTimer;
  /** As `schedule`, but the process need not stay alive for it. `delayMs` is at most 2^31 - 1. Absent from clocks without a process. */
  scheduleQuiet?(delayMs: number, task: () => void): QuietTimer;
}

/** Identifies the bound `Clock`. */
export const CLOCK = Symbol.for('toolwright.Clock');
