import type { Failure, ToolCall, ToolFailure } from '@toolwright/contract';
import { toTimestamp } from '../result/to-timestamp.js';

/** Why a call did not run, and when that was known. */
export interface Unrun {
  readonly failure: Failure;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The result of a call that never came to its pipeline. */
export function toUnrunResult({ id, name }: ToolCall, { failure, at }: Unrun): ToolFailure {
  return { callId: id, tool: name, success: false, failure, attempts: 0, durationMs: 0, warnings: [], timestamp: toTimestamp(at) };
}
