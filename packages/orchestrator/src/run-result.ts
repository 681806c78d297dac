import type { Failure, Message, RunId, RunStatus, TokenUsage, ToolResult } from '@toolwright/contract';

/** How a run went. */
export interface RunResult {
  readonly runId: RunId;
  readonly status: RunStatus;
  /** What the model said last; empty when it said nothing. */
  readonly answer: string;
  /** Why there is no good answer; present when `status` is `failed` or `max_steps`. */
  readonly failure?: Failure;
  /** Model turns taken. */
  readonly steps: number;
  /** Results of all tool calls, in the order in which they were asked. */
  readonly results: readonly ToolResult[];
  /** The whole conversation: pass it as `history` to go on. */
  readonly messages: readonly Message[];
  /** Sum over all turns of which the model reported its usage. */
  readonly usage: TokenUsage;
  readonly durationMs: number;
}
