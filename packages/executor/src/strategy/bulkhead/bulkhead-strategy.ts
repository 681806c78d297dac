import { type BulkheadPolicy, type Clock, createFailure, type Failure, failed, type Outcome } from '@toolwright/contract';
import type { Execution, RunningAttempt } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { scheduleQuiet } from '../../time/schedule-quiet.js';
import type { Bulkhead } from './bulkhead.js';

/** What a bulkhead needs from outside. */
export interface BulkheadServices {
  readonly clock: Clock;
  readonly bulkhead: Bulkhead;
}

/**
 * Lets only so many handlers run at once. A place is held until the handler has really ended, also after its time was up; who finds
 * none waits in line as long as the attempt lasts, or is refused when the line is full too.
 */
export function bulkheadStrategy({ abandonAfterMs }: BulkheadPolicy, { clock, bulkhead }: BulkheadServices): Strategy {
  const leave = (): void => bulkhead.leave();
  const leaveOf = (running: RunningAttempt): (() => void) =>
    abandonAfterMs === undefined ? leave : leaveOrAbandon(running, { clock, abandonAfterMs, leave });

  const run = (execution: Execution, next: Next): ReturnType<Next> => {
    // Its attempt ends without the handler when that is late; the place is free when the handler has ended.
    const { running } = execution;
    if (running !== undefined) running.whenEnded = leaveOf(running);
    return next(execution);
  };

  const runInTurn = async (execution: Execution, next: Next): Promise<Outcome<unknown>> => {
    const queuedAt = clock.now();
    const signal = execution.attemptSignal;
    execution.emit({ type: 'attempt.queued', by: 'bulkhead', ahead: bulkhead.queued });
    const isCalled = await bulkhead.waitInLine(signal);
    // The signal may fire between being called and coming.
    const admitted = isCalled && !signal.aborted;
    if (isCalled && !admitted) bulkhead.leave();
    execution.emit({ type: 'attempt.dequeued', by: 'bulkhead', waitedMs: clock.now() - queuedAt, admitted });
    return admitted ? run(execution, next) : failed(createFailure('cancelled', 'It was still waiting for a place when it was stopped.'));
  };

  return (execution, next) => {
    if (bulkhead.tryEnter()) return run(execution, next);
    if (bulkhead.queued < bulkhead.maxQueue) return runInTurn(execution, next);
    const failure = fullFailure(bulkhead);
    execution.emit({ type: 'attempt.rejected', by: 'bulkhead', failure });
    return failed(failure);
  };
}

interface Patience {
  readonly clock: Clock;
  readonly abandonAfterMs: number;
  readonly leave: () => void;
}

// The place is given back when the handler ends, or so long after nobody waited for it any more, whichever comes first.
function leaveOrAbandon(running: RunningAttempt, { clock, abandonAfterMs, leave }: Patience): () => void {
  let isHeld = true;
  let cancel = (): void => {};
  const end = (): void => {
    cancel();
    if (isHeld) leave();
    isHeld = false;
  };
  running.whenAbandoned = () => {
    cancel = scheduleQuiet(clock, { delayMs: abandonAfterMs, task: end }).cancel;
  };
  return end;
}

function fullFailure({ name, maxConcurrent, maxQueue }: Bulkhead): Failure {
  const line = maxQueue === 0 ? '' : `, with ${maxQueue} waiting`;
  return createFailure('bulkhead_full', `${name} runs ${maxConcurrent} at once${line}, and is full.`);
}
