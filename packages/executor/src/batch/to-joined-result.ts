import type { ToolCall, ToolResult } from '@toolwright/contract';

/** The result of a read that another call of the turn has asked already: that call's, under the id of this one. Nothing ran for it. */
export function toJoinedResult({ id }: ToolCall, first: ToolResult): ToolResult {
  const warnings = [...first.warnings, `The call ${first.callId} of the same turn asked the same; this is its result.`];
  return { ...first, callId: id, attempts: 0, durationMs: 0, warnings };
}
