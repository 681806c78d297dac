import { createFailure, type JsonValue, type ToolResult } from '@toolwright/contract';

const result = { tool: 'weather.forecast', attempts: 1, durationMs: 3, warnings: [], timestamp: '2026-11-21T12:00:00.000Z' } as const;

/** The result of a call that gave this value. */
export function sampleResult(callId: string, data: JsonValue): ToolResult {
  return { ...result, callId, success: true, source: 'tool', data };
}

/** The result of a call that came too late. */
export function sampleFailure(callId: string): ToolResult {
  return { ...result, callId, success: false, failure: createFailure('timeout', 'Too slow.') };
}
