import type { RunId } from '../id/run-id.js';
import type { ToolName } from '../id/tool-name.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import type { Failure } from '../outcome/failure.js';
import type { Logger } from '../port/logger.js';
import type { Principal } from './principal.js';
import type { ToolResult, ToolSuccess } from './tool-result.js';

/** What a handler is told besides its input. */
export interface ToolContext {
  readonly tool: ToolName;
  /** The id that the model, or the caller, gave to this call. */
  readonly callId: string;
  /** 1 is the first attempt; a fallback counts on. */
  readonly attempt: number;
  /** Fires when the attempt's time is up or the caller has gone: pass it on to whatever waits. */
  readonly signal: AbortSignal;
  readonly logger: Logger;
  /** The same over all attempts of this call, and when the run is resumed: pass it on to a receiver that honours such keys. */
  readonly idempotencyKey: string;
  /** Results of calls of the same turn that have finished, in the order in which they finished. */
  readonly earlier: readonly ToolResult[];
  /** Tells whoever watches how far the tool is. */
  readonly progress: (update: JsonValue) => void;
  /**
   * Calls another tool, under its own policies, for the same principal and run; it is withdrawn with the attempt that makes it, and has no
   * more time. Never rejects. At most 4 calls deep; a deeper one is a `loop_detected` result.
   */
  readonly call: (tool: string, given: JsonObject) => Promise<ToolResult>;
  /** Absent outside a run. */
  readonly runId?: RunId;
  /** Model turn of the run, from 1. Absent outside a run. */
  readonly step?: number;
  /** Absent when nobody in particular asks. */
  readonly principal?: Principal;
  /** In a fallback: why it was called. */
  readonly failure?: Failure;
  /** In a compensation: the finished write that it undoes. */
  readonly undoes?: ToolSuccess;
}
