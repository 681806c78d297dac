import type { EventOrigin, PlannedCall } from '@toolwright/contract';
import type { CallState } from './call-state.js';

/** The first state of a call. @param origin the run and step that it belongs to */
export function toPendingCall({ callId, tool, dependsOn }: PlannedCall, { runId, step }: EventOrigin): CallState {
  return {
    callId,
    tool,
    status: 'pending',
    dependsOn,
    attempts: 0,
    ...(runId !== undefined && { runId }),
    ...(step !== undefined && { step }),
  };
}
