import type { RunId } from '../id/run-id.js';
import type { ToolName } from '../id/tool-name.js';
import type { Failure } from '../outcome/failure.js';
import type { Logger } from '../port/logger.js';
import type { Principal } from './principal.js';

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
  /** Absent outside a run. */
  readonly runId?: RunId;
  /** Model turn of the run, from 1. Absent outside a run. */
  readonly step?: number;
  /** Absent when nobody in particular asks. */
  readonly principal?: Principal;
  /** In a fallback: why it was called. */
  readonly failure?: Failure;
}
