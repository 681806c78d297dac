import type { Failure, JsonValue, Logger, Principal, RunId, ToolContext, ToolName, ToolResult } from '@toolwright/contract';
import type { Execution, RunningAttempt } from '../../execution/execution.js';
import { createNestedCaller } from './nested-caller.js';
import { tellProgress } from './tell-progress.js';

/** What a context is made from. */
export interface ContextSource {
  readonly tool: ToolName;
  readonly logger: Logger;
  readonly execution: Execution;
  /** The method that is told, where it is not the tool's own. */
  readonly method: string | undefined;
  /** In a fallback: why it was called. */
  readonly failure: Failure | undefined;
}

/**
 * What a handler is told. A class, so that what a handler does not look at is not made: an object with an accessor of its own costs more than
 * the rest of a call.
 */
export class AttemptContext implements ToolContext {
  readonly tool: ToolName;
  readonly callId: string;
  readonly attempt: number;
  readonly logger: Logger;
  declare readonly runId?: RunId;
  declare readonly step?: number;
  declare readonly principal?: Principal;
  declare readonly failure?: Failure;
  readonly #execution: Execution;
  // A handler that was given up still has the signal of its own attempt.
  readonly #running: RunningAttempt | undefined;
  readonly #method: string | undefined;
  #call: ToolContext['call'] | undefined;
  #earlier: readonly ToolResult[] | undefined;
  #progress: ToolContext['progress'] | undefined;

  constructor({ tool, logger, execution, method, failure }: ContextSource) {
    const { origin, call, attempts, running } = execution;
    this.tool = tool;
    this.callId = origin.callId ?? '';
    this.attempt = attempts;
    this.logger = logger;
    if (origin.runId !== undefined) this.runId = origin.runId;
    if (origin.step !== undefined) this.step = origin.step;
    if (call.principal !== undefined) this.principal = call.principal;
    if (failure !== undefined) this.failure = failure;
    this.#execution = execution;
    this.#running = running;
    this.#method = method;
  }

  get signal(): AbortSignal {
    return this.#running?.signal ?? this.#execution.signal;
  }

  get idempotencyKey(): string {
    return this.#execution.idempotencyKey;
  }

  get earlier(): readonly ToolResult[] {
    this.#earlier ??= [...this.#execution.call.earlier];
    return this.#earlier;
  }

  get progress(): (update: JsonValue) => void {
    this.#progress ??= (update) => tellProgress(update, { execution: this.#execution, running: this.#running });
    return this.#progress;
  }

  get call(): ToolContext['call'] {
    this.#call ??= createNestedCaller({ execution: this.#execution, running: this.#running, method: this.#method });
    return this.#call;
  }
}
