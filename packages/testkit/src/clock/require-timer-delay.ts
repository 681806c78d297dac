import { ToolwrightError } from '@toolwright/contract';

const longestTimerMs = 2 ** 31 - 1;

/**
 * Refuses what `setTimeout` would turn into 1 ms without a word, so that the mistake shows in the test and not in production.
 * @throws ToolwrightError `declaration_error` when the delay is no number or above 2,147,483,647 ms
 * @see https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
 */
export function requireTimerDelay(delayMs: number): void {
  if (delayMs <= longestTimerMs) return;
  throw new ToolwrightError(
    'declaration_error',
    `A delay is a number of milliseconds up to ${longestTimerMs}; received ${delayMs}. A real timer would fire after 1 ms: leave it out, or cap it.`,
  );
}
