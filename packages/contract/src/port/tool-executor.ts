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
  /** Of a batch: each call adds its place in the turn. @default made from run, step and place in the turn; outside a run random */
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

/**
 * When the calls of one turn run. `as-asked`: neighbouring reads overlap, and a write waits for all before it and holds up all after it,
 * except that neighbouring writes with different `@Stateful` keys overlap. `reads-first`: the same, with all reads before all writes.
 * `sequential`: one by one.
 */
export type BatchOrder = 'as-asked' | 'reads-first' | 'sequential';

/** On whose behalf, and in what order, the calls of one turn are made. */
export interface BatchScope extends CallScope {
  /** @default what the executor does: 'as-asked', unless it was made otherwise */
  readonly order?: BatchOrder;
  /** Calls that run at once. ≥ 1; below that, 1. More than the executor allows changes nothing. @default what the executor allows */
  readonly maxConcurrent?: number;
}

/** Runs tool calls under their declared policies. Neither method rejects. */
export interface ToolExecutor {
  execute(call: ToolCall, scope?: CallScope): Promise<ToolResult>;
  /** All calls of one model turn. Reads that ask the same run once. @returns one result for each call, in call order */
  executeBatch(calls: readonly ToolCall[], scope?: BatchScope): Promise<readonly ToolResult[]>;
}

/** Identifies the bound `ToolExecutor`. */
export const TOOL_EXECUTOR = Symbol.for('toolwright.ToolExecutor');
