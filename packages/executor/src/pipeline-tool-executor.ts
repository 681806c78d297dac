import {
  type CallScope,
  type Clock,
  combineListeners,
  createFailure,
  type EventListener,
  type FailureMapper,
  failed,
  type IdSource,
  type Logger,
  type Outcome,
  type Random,
  type RegisteredTool,
  type ToolCall,
  type ToolExecutor,
  type ToolRegistry,
  type ToolResult,
} from '@toolwright/contract';
import { forEachConcurrently } from './batch/for-each-concurrently.js';
import { planBatch } from './batch/plan-batch.js';
import type { CallState } from './execution/call-state.js';
import { Execution } from './execution/execution.js';
import { classifyFailure } from './failure/classify-failure.js';
import { maskArguments } from './mask/mask-arguments.js';
import { buildToolPipeline } from './pipeline/build-tool-pipeline.js';
import type { PipelineServices } from './pipeline/pipeline-services.js';
import type { Next } from './pipeline/strategy.js';
import { createDefaultPorts } from './port/default-ports.js';
import type { ExecutorPorts } from './port/executor-ports.js';
import { toToolResult } from './result/to-tool-result.js';

/** What the executor needs from outside. */
export interface ToolExecutorOptions {
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly random: Random;
  readonly idSource: IdSource;
  readonly listener: EventListener;
  readonly logger: Logger;
  /** Calls of one turn that run at once. ≥ 1. @default 8 */
  readonly maxConcurrent?: number;
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. @default 'on' */
  readonly coercion?: 'on' | 'off';
  /** What the strategies ask. @default everything in this process, nobody to ask for approval */
  readonly ports?: Partial<ExecutorPorts>;
  /** Asked about anything thrown before the table of known errors is. @default none */
  readonly failureMappers?: readonly FailureMapper[];
}

const nearestCount = 3;

/** Where a call stands: on whose behalf, after what, how deep, under which key. */
interface CallPlace {
  readonly scope: CallScope;
  /** Results of the same turn so far; grows. */
  readonly earlier: readonly ToolResult[];
  /** 0 is a call of a model or caller, 1 a call of a tool. */
  readonly depth: number;
  readonly key: string;
}

/** A call that has begun. */
interface Begun {
  readonly tool: RegisteredTool | undefined;
  readonly execution: Execution;
  readonly depth: number;
}

const deepestCall = 4;

/** Runs each call through the pipeline of its tool, compiled at the tool's first call. */
export class PipelineToolExecutor implements ToolExecutor {
  readonly #options: ToolExecutorOptions;
  readonly #services: PipelineServices;
  readonly #pipelines = new WeakMap<RegisteredTool, Next>();

  constructor(options: ToolExecutorOptions) {
    const listener = combineListeners([options.listener]);
    const { coercion = 'on', failureMappers = [], ports } = options;
    this.#options = { ...options, listener };
    this.#services = { ...options, ...createDefaultPorts(options), ...ports, listener, coercion, failureMappers };
  }

  execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    return this.#execute(call, { scope, earlier: [], depth: 0, key: scope.idempotencyKey ?? this.#keyOf(scope, call.id) });
  }

  async executeBatch(calls: readonly ToolCall[], scope: CallScope = {}): Promise<readonly ToolResult[]> {
    const { registry, maxConcurrent = 8 } = this.#options;
    const results = new Array<ToolResult>(calls.length);
    const earlier: ToolResult[] = [];
    // A call of an unknown tool runs nothing, so it need not wait for anything.
    const groups = planBatch([...calls.entries()], ([, call]) => registry.find(call.name)?.descriptor.access ?? 'read');
    for (const items of groups) {
      await forEachConcurrently({
        items,
        maxConcurrent,
        run: async ([index, call]) => {
          const result = await this.#execute(call, { scope, earlier, depth: 0, key: this.#keyOf(scope, String(index + 1)) });
          results[index] = result;
          earlier.push(result);
        },
      });
    }
    return results;
  }

  async #execute(call: ToolCall, place: CallPlace): Promise<ToolResult> {
    const tool = this.#options.registry.find(call.name);
    const execution = this.#begin(call, { tool, place });
    const sensitive = tool?.descriptor.input.sensitive ?? [];
    execution.emit({ type: 'call.started', arguments: maskArguments(call.arguments, sensitive) });
    const outcome = await this.#outcomeOf(call, { tool, execution, depth: place.depth });
    const result = toToolResult(call, execution, outcome);
    execution.emit({ type: 'call.finished', result });
    return result;
  }

  async #outcomeOf({ name }: ToolCall, { tool, execution, depth }: Begun): Promise<Outcome<unknown>> {
    if (depth > deepestCall) {
      return failed(createFailure('loop_detected', `Tools may call tools ${deepestCall} deep; ${name} was called deeper than that.`));
    }
    return tool === undefined ? this.#notFound(name) : this.#run(tool, execution);
  }

  #begin(call: ToolCall, { tool, place }: { readonly tool: RegisteredTool | undefined; readonly place: CallPlace }): Execution {
    const { clock, listener } = this.#options;
    const { scope, earlier, key } = place;
    const { runId, step, principal, signal, limits = {} } = scope;
    return new Execution({
      clock,
      listener,
      origin: { callId: call.id, tool: call.name, ...(runId !== undefined && { runId }), ...(step !== undefined && { step }) },
      access: tool?.descriptor.access ?? 'read',
      idempotent: tool?.descriptor.idempotent ?? false,
      call: {
        arguments: call.arguments,
        idempotencyKey: key,
        hasRandomKey: runId === undefined && scope.idempotencyKey === undefined,
        limits,
        earlier,
        callTool: this.#nestedCaller(call, place),
        ...(principal && { principal }),
      },
      ...(signal && { signal }),
    });
  }

  // A call within a call is of the same run and principal, has a key made from its caller's, and is withdrawn with it.
  #nestedCaller({ id }: ToolCall, { scope, depth, key }: CallPlace): CallState['callTool'] {
    const { limits: _limits, ...inherited } = scope;
    let count = 0;
    return (tool, given) => {
      count += 1;
      const nested = { id: `${id}/${count}`, name: tool, arguments: given };
      return this.#execute(nested, { scope: inherited, earlier: [], depth: depth + 1, key: `${key}/${count}` });
    };
  }

  #keyOf({ runId, step }: CallScope, ordinal: string): string {
    return runId === undefined ? this.#options.idSource.newId() : `${runId}/${step ?? 0}/${ordinal}`;
  }

  // Strategies do not throw; should one have a fault all the same, the call still gets its one result.
  async #run(tool: RegisteredTool, execution: Execution): Promise<Outcome<unknown>> {
    try {
      return await this.#pipelineOf(tool)(execution);
    } catch (thrown) {
      return failed(classifyFailure(thrown, execution));
    }
  }

  #pipelineOf(tool: RegisteredTool): Next {
    const compiled = this.#pipelines.get(tool);
    if (compiled !== undefined) return compiled;
    const pipeline = buildToolPipeline(tool, this.#services);
    this.#pipelines.set(tool, pipeline);
    return pipeline;
  }

  #notFound(name: string): Outcome<never> {
    const nearest = this.#options.registry.nearest(name, nearestCount);
    const suggestion = nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : undefined;
    const message = `There is no tool "${name}".`;
    return failed(createFailure('tool_not_found', message, suggestion === undefined ? {} : { suggestion }));
  }
}
