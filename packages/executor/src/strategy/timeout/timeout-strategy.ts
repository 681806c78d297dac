import type { Clock, TimeoutPolicy } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { DeadlineList } from '../../time/deadline-list.js';
import { AttemptRace } from './attempt-race.js';

/** Runs each attempt against the clock and against the caller's withdrawal. */
export function timeoutStrategy(policy: TimeoutPolicy, clock: Clock): Strategy {
  const setup = { policy, clock, deadlines: new DeadlineList(clock) };
  return (execution, next) => new AttemptRace(setup, execution).run(next);
}
