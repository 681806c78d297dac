import type { Clock, TimeoutPolicy } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { AttemptRace } from './attempt-race.js';

/** Runs each attempt against the clock and against the caller's withdrawal. */
export function timeoutStrategy(policy: TimeoutPolicy, clock: Clock): Strategy {
  return (execution, next) => new AttemptRace({ policy, clock, execution }).run(next);
}
