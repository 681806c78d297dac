import type { EventOrigin } from '@toolwright/contract';

/** Tells one call from all others: models give each call of a turn its id, but may give the same in the next turn. */
export function callKey({ runId, step, callId }: EventOrigin): string {
  return `${runId ?? ''}/${step ?? ''}/${callId ?? ''}`;
}
