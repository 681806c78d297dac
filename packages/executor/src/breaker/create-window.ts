import type { BreakerWindow, Clock } from '@toolwright/contract';
import { CountWindow } from './count-window.js';
import type { OutcomeWindow } from './outcome-window.js';
import { TimeWindow } from './time-window.js';

/** An empty window as the policy describes it. */
export function createWindow(window: BreakerWindow, clock: Clock): OutcomeWindow {
  return window.kind === 'calls' ? new CountWindow(window.calls) : new TimeWindow(window.ms, clock);
}
