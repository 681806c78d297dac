import type { RunId } from '../id/run-id.js';
import type { Principal } from '../tool/principal.js';
import type { ToolCall } from '../tool/tool-call.js';
import type { ToolResult } from '../tool/tool-result.js';

/** On whose behalf, and within what, calls are made. */
export interface CallScope {
  readonly runId?: RunId;
  /** Model turn, from 1. */
  readonly step?: number;
  readonly principal?: Principal;
  /** Withdraws the call. */
  readonly signal?: AbortSignal;
}

/** Runs tool calls under their declared policies. Neither method rejects. */
export interface ToolExecutor {
  execute(call: ToolCall, scope?: CallScope): Promise<ToolResult>;
  /** All calls of one model turn: neighbouring reads at once, a write alone. @returns one result for each call, in call order */
  executeBatch(calls: readonly ToolCall[], scope?: CallScope): Promise<readonly ToolResult[]>;
}

/** Identifies the bound `ToolExecutor`. */
export const TOOL_EXECUTOR = Symbol.for('toolwright.ToolExecutor');
