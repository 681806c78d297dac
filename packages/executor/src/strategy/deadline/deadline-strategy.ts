import type { Clock } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';

/** Limits all attempts and the waits between them together. What lies further out, such as a fallback, has time of its own. */
export function deadlineStrategy(totalMs: number, clock: Clock): Strategy {
  return async (execution, next) => {
    execution.deadline = clock.now() + totalMs;
    const outcome = await next(execution);
    execution.deadline = Number.POSITIVE_INFINITY;
    return outcome;
  };
}
