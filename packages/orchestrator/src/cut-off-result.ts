import { createFailure, type ToolCall, type ToolResult } from '@toolwright/contract';

/** The answer to a call whose turn was cut off: its arguments may be incomplete, so it does not run. */
export function cutOffResult(call: ToolCall, nowMs: number): ToolResult {
  return {
    callId: call.id,
    tool: call.name,
    success: false,
    failure: createFailure('call_truncated', 'The turn was cut off before its regular end, so this call may be incomplete.'),
    attempts: 0,
    durationMs: 0,
    warnings: [],
    timestamp: new Date(nowMs).toISOString(),
  };
}
