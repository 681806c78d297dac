import { createFailure, type Failure, type SideEffect } from '@toolwright/contract';
import type { StopReason } from './stop-reason.js';

const nothingChanged = 'Nothing was changed; it may be called again.';

/** What a stopped attempt fails with. @param sideEffect what is known of the handler at that moment */
export function stopFailure(reason: StopReason, sideEffect: SideEffect): Failure {
  switch (reason.kind) {
    case 'timed-out': {
      const suggestion = sideEffect === 'none' ? nothingChanged : 'It may have happened. Find out before you call again.';
      return createFailure('timeout', `The attempt was to end within ${reason.limitMs} ms and did not.`, { sideEffect, suggestion });
    }
    case 'withdrawn':
      return createFailure('cancelled', 'The caller withdrew the call.', { sideEffect });
  }
}

/** What an attempt fails with that did not begin, because the deadline has passed. */
export function noTimeFailure(): Failure {
  return createFailure('timeout', 'No time was left for another attempt.', { sideEffect: 'none', suggestion: nothingChanged });
}
