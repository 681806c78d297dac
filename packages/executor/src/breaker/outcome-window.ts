import type { BreakerWindow, Clock } from '@toolwright/contract';
import { CountWindow } from './count-window.js';
import { TimeWindow } from './time-window.js';

/** What a closed breaker looks back on. */
export interface OutcomeWindow {
  /** Attempts in the window. */
  readonly calls: number;
  /** Those of them that failed. */
  readonly failures: number;
  addSuccess(): void;
  addFailure(): void;
}

/** An empty window as the policy describes it. */
export function createWindow(window: BreakerWindow, clock: Clock): OutcomeWindow {
  return window.kind === 'calls' ? new CountWindow(window.calls) : new TimeWindow(window.ms, clock);
}
