import type { Clock } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';

/** Limits all attempts and the waits between them together. What lies further out, such as a fallback, has time of its own. */
export function deadlineStrategy(totalMs: number, clock: Clock): Strategy {
  return async (execution, next) => {
    const outer = execution.deadline;
    execution.deadline = Math.min(outer, clock.now() + totalMs);
    const outcome = await next(execution);
    execution.deadline = outer;
    return outcome;
  };
}
