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
  /** Tightens the tool's own policies. */
  readonly limits?: CallLimits;
  /** @default made from run, step and place in the turn; outside a run random */
  readonly idempotencyKey?: string;
}

/** Limits of one call beyond what its tool declares; a limit wider than the declared one changes nothing. */
export interface CallLimits {
  /** Of one attempt, in milliseconds. */
  readonly timeoutMs?: number;
  /** Of all attempts, in milliseconds. */
  readonly totalMs?: number;
  readonly maxAttempts?: number;
}

/** Runs tool calls under their declared policies. Neither method rejects. */
export interface ToolExecutor {
  execute(call: ToolCall, scope?: CallScope): Promise<ToolResult>;
  /** All calls of one model turn: neighbouring reads at once, a write alone. @returns one result for each call, in call order */
  executeBatch(calls: readonly ToolCall[], scope?: CallScope): Promise<readonly ToolResult[]>;
}

/** Identifies the bound `ToolExecutor`. */
export const TOOL_EXECUTOR = Symbol.for('toolwright.ToolExecutor');
