import type { JsonValue, Outcome, ToolCall, ToolResult } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';

/** The one result of a call, from whatever came out of its pipeline. */
export function toToolResult(call: ToolCall, execution: Execution, outcome: Outcome<unknown>): ToolResult {
  const durationMs = execution.elapsedMs();
  const { attempts, warnings, degraded, source = degraded ? 'fallback' : 'tool' } = execution;
  const timestamp = new Date(execution.startedAt + durationMs).toISOString();
  const base = { callId: call.id, tool: call.name, attempts, durationMs, warnings: [...warnings], timestamp };
  if (!outcome.ok) return { ...base, success: false, failure: outcome.failure };
  // The handler stage lets only JSON through.
  const data = outcome.value as JsonValue;
  return { ...base, success: true, data, source, ...(degraded && { degraded }) };
}
