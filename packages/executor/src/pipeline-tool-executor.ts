import {
  type CallScope,
  type Clock,
  combineListeners,
  createFailure,
  type EventListener,
  failed,
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
import { Execution } from './execution/execution.js';
import { classifyFailure } from './failure/classify-failure.js';
import { buildToolPipeline } from './pipeline/build-tool-pipeline.js';
import type { Next } from './pipeline/strategy.js';
import { toToolResult } from './result/to-tool-result.js';

/** What the executor needs from outside. */
export interface ToolExecutorOptions {
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly random: Random;
  readonly listener: EventListener;
  readonly logger: Logger;
  /** Calls of one turn that run at once. ≥ 1. @default 8 */
  readonly maxConcurrent?: number;
}

const nearestCount = 3;

/** Runs each call through the pipeline of its tool, compiled at the tool's first call. */
export class PipelineToolExecutor implements ToolExecutor {
  readonly #options: ToolExecutorOptions;
  readonly #pipelines = new WeakMap<RegisteredTool, Next>();

  constructor(options: ToolExecutorOptions) {
    this.#options = { ...options, listener: combineListeners([options.listener]) };
  }

  async execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    const tool = this.#options.registry.find(call.name);
    const execution = this.#begin(call, { tool, scope });
    execution.emit({ type: 'call.started', arguments: call.arguments });
    const outcome = tool === undefined ? this.#notFound(call.name) : await this.#run(tool, execution);
    const result = toToolResult(call, execution, outcome);
    execution.emit({ type: 'call.finished', result });
    return result;
  }

  async executeBatch(calls: readonly ToolCall[], scope: CallScope = {}): Promise<readonly ToolResult[]> {
    const { registry, maxConcurrent = 8 } = this.#options;
    const results = new Array<ToolResult>(calls.length);
    // A call of an unknown tool runs nothing, so it need not wait for anything.
    const groups = planBatch([...calls.entries()], ([, call]) => registry.find(call.name)?.descriptor.access ?? 'read');
    for (const items of groups) {
      await forEachConcurrently({
        items,
        maxConcurrent,
        run: async ([index, call]) => {
          results[index] = await this.execute(call, scope);
        },
      });
    }
    return results;
  }

  #begin(call: ToolCall, { tool, scope }: { readonly tool: RegisteredTool | undefined; readonly scope: CallScope }): Execution {
    const { clock, listener } = this.#options;
    const { runId, step, principal, signal } = scope;
    const origin = { callId: call.id, tool: call.name, ...(runId !== undefined && { runId }), ...(step !== undefined && { step }) };
    return new Execution({
      clock,
      listener,
      origin,
      access: tool?.descriptor.access ?? 'read',
      idempotent: tool?.descriptor.idempotent ?? false,
      arguments: call.arguments,
      ...(principal && { principal }),
      ...(signal && { signal }),
    });
  }

  // Strategies do not throw; should one have a fault all the same, the call still gets its one result.
  async #run(tool: RegisteredTool, execution: Execution): Promise<Outcome<unknown>> {
    try {
      return await this.#pipelineOf(tool)(execution);
    } catch (thrown) {
      return failed(classifyFailure(thrown, execution.uncertainSideEffect));
    }
  }

  #pipelineOf(tool: RegisteredTool): Next {
    const compiled = this.#pipelines.get(tool);
    if (compiled !== undefined) return compiled;
    const pipeline = buildToolPipeline(tool, this.#options);
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
