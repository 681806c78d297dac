import type { JsonValue, Outcome, ToolCall, ToolResult, ToolSuccess } from '@toolwright/contract';
import type { Execution } from '../execution/execution.js';
import { toTimestamp } from './to-timestamp.js';

const noWarnings: readonly string[] = Object.freeze([]);

/** A call that is over. */
export interface EndedCall {
  readonly call: ToolCall;
  readonly execution: Execution;
  /** On the clock's time line. */
  readonly endedAt: number;
}

/** The one result of a call, from whatever came out of its pipeline. */
export function toToolResult(outcome: Outcome<unknown>, { call, execution, endedAt }: EndedCall): ToolResult {
  const { attempts, degraded, source = degraded ? 'fallback' : 'tool' } = execution;
  const { id: callId, name: tool } = call;
  const durationMs = endedAt - execution.startedAt;
  const warnings = execution.warnings.length === 0 ? noWarnings : execution.warnings.slice();
  const timestamp = toTimestamp(endedAt);
  if (!outcome.ok) return { callId, tool, attempts, durationMs, warnings, timestamp, success: false, failure: outcome.failure };
  // The handler stage lets only JSON through.
  const data = outcome.value as JsonValue;
  const success: ToolSuccess = { callId, tool, attempts, durationMs, warnings, timestamp, success: true, data, source };
  return degraded === undefined ? success : { ...success, degraded };
}
