import type { CallScope, EventOrigin, ToolCall } from '@toolwright/contract';

/** What the events of a call belong to. */
export function toOrigin({ id: callId, name: tool }: ToolCall, { runId, step }: CallScope): EventOrigin {
  return runId === undefined ? { callId, tool } : { callId, tool, runId, ...(step !== undefined && { step }) };
}
