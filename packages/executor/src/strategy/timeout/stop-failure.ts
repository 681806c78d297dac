import { createFailure, type Failure, type SideEffect } from '@toolwright/contract';

/** Why an attempt was stopped before its handler ended. */
export type StopReason = { readonly kind: 'timed-out'; readonly limitMs: number } | { readonly kind: 'withdrawn' };

/** What a stopped attempt fails with. @param sideEffect what is known of the handler at that moment */
export function stopFailure(reason: StopReason, sideEffect: SideEffect): Failure {
  if (reason.kind === 'withdrawn') return createFailure('cancelled', 'The caller withdrew the call.', { sideEffect });
  const suggestion =
    sideEffect === 'none' ? 'Nothing was changed; it may be called again.' : 'It may have happened. Find out before you call again.';
  return createFailure('timeout', `The attempt was to end within ${reason.limitMs} ms and did not.`, { sideEffect, suggestion });
}
