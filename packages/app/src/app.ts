import {
  type CallScope,
  type IdSource,
  type JsonObject,
  type ToolCall,
  type ToolDescriptor,
  type ToolExecutor,
  type ToolRegistry,
  type ToolResult,
  ToolwrightError,
} from '@toolwright/contract';
import type { ClassType, ResultOf } from '@toolwright/core';
import type { Orchestrator, RunRequest, RunResult } from '@toolwright/orchestrator';
import type { MethodName, PlainInput } from './call/typed-call.js';

/** The parts of an application, put together by `createApp`. */
export interface AppParts {
  readonly registry: ToolRegistry;
  readonly executor: ToolExecutor;
  readonly idSource: IdSource;
  /** Absent without a model. */
  readonly orchestrator?: Orchestrator;
  readonly instructions?: string;
  /** Tools of each plugin class. */
  readonly descriptors: ReadonlyMap<ClassType, readonly ToolDescriptor[]>;
}

/** Tools, a model and observers, ready to work. Made by `createApp`. */
export class App {
  readonly #parts: AppParts;

  constructor(parts: AppParts) {
    this.#parts = parts;
  }

  /** Every tool, in the order of its plugin. */
  get tools(): readonly ToolDescriptor[] {
    return this.#parts.registry.list().map((tool) => tool.descriptor);
  }

  /**
   * Lets the model work on a request with the tools until there is an answer. What goes wrong on the way is in the result.
   * @throws ToolwrightError `declaration_error` when there is no model
   */
  async run(request: string | RunRequest): Promise<RunResult> {
    const { orchestrator, instructions } = this.#parts;
    if (orchestrator === undefined) {
      throw new ToolwrightError(
        'declaration_error',
        'run needs a model; createApp was given none. Add model: local() from @toolwright/provider-local, or openai({ … }) from @toolwright/provider-openai.',
      );
    }
    const given = typeof request === 'string' ? { input: request } : request;
    return orchestrator.run({ ...(instructions !== undefined && { instructions }), ...given });
  }

  /**
   * Calls one tool as typed code, under the same policies as a model's call.
   * @returns the tool's result as plain data
   * @throws ToolwrightError with the failure, when the call gave no value
   */
  async call<P extends object, N extends MethodName<P>>(
    plugin: ClassType<P>,
    method: N,
    input: PlainInput<P[N]>,
    scope: CallScope = {},
  ): Promise<ResultOf<P[N]>> {
    const descriptor = this.#parts.descriptors.get(plugin)?.find((tool) => tool.method === method);
    if (descriptor === undefined) {
      throw new ToolwrightError(
        'declaration_error',
        `${plugin.name}.${method}: a tool of this app was expected. Add the plugin to createApp({ plugins }), and @Tool to the method.`,
      );
    }
    // The compiler has checked the input against the method; the pipeline checks it again as data.
    const given = (input ?? {}) as JsonObject;
    const result = await this.execute({ id: this.#parts.idSource.newId(), name: descriptor.name, arguments: given }, scope);
    if (!result.success) throw new ToolwrightError(result.failure.code, result.failure.message, result.failure);
    return result.data as ResultOf<P[N]>;
  }

  /** Runs one call given as data. Never rejects. @returns its result, failures included */
  execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    return this.#parts.executor.execute(call, scope);
  }
}
