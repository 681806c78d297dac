import type { RunId } from '@toolwright/contract';
import type { CallState, StateStatus } from './call-state.js';

/** Which calls are wanted; each part that is given must fit. */
export interface CallStateFilter {
  readonly runId?: RunId;
  readonly tool?: string;
  readonly status?: StateStatus;
}

/** Whether a call fits every part of a filter. */
export function isWantedCall(call: CallState, { runId, tool, status }: CallStateFilter): boolean {
  if (runId !== undefined && call.runId !== runId) return false;
  if (tool !== undefined && call.tool !== tool) return false;
  return status === undefined || call.status === status;
}
