import type { JsonValue, Outcome, ToolCall, ToolResult } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { toTimestamp } from './to-timestamp.js';

const noWarnings: readonly string[] = Object.freeze([]);

/** The one result of a call, from whatever came out of its pipeline. */
export function toToolResult(call: ToolCall, execution: Execution, outcome: Outcome<unknown>): ToolResult {
  const durationMs = execution.elapsedMs();
  const { attempts, warnings, degraded, source = degraded ? 'fallback' : 'tool' } = execution;
  const timestamp = toTimestamp(execution.startedAt + durationMs);
  const base = {
    callId: call.id,
    tool: call.name,
    attempts,
    durationMs,
    warnings: warnings.length === 0 ? noWarnings : [...warnings],
    timestamp,
  };
  if (!outcome.ok) return { ...base, success: false, failure: outcome.failure };
  // The handler stage lets only JSON through.
  const data = outcome.value as JsonValue;
  const success = { ...base, success: true, data, source } as const;
  return degraded === undefined ? success : { ...success, degraded };
}
