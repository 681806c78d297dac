import {
  type BatchOrder,
  type BatchScope,
  type CallScope,
  type Clock,
  combineListeners,
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
import { toBatchKey, toCallKey } from './batch/call-key.js';
import { type BatchCall, judgeCalls } from './batch/judge-calls.js';
import { limitConcurrency } from './batch/limit-concurrency.js';
import { type BatchPlace, runBatch } from './batch/run-batch.js';
import { toJoinedResult } from './batch/to-joined-result.js';
import { toUnrunResult } from './batch/to-unrun-result.js';
import { toOrigin } from './execution/call-origin.js';
import { Execution } from './execution/execution.js';
import { PendingOutcome } from './execution/pending-outcome.js';
import { type CallPlace, PlacedCall, type PlacedCallServices } from './execution/placed-call.js';
import { tellPlan } from './execution/tell-plan.js';
import { tellStart } from './execution/tell-start.js';
import { classifyFailure } from './failure/classify-failure.js';
import { deepestCall, refuseDepth } from './lookup/refuse-depth.js';
import { refuseHidden } from './lookup/refuse-hidden.js';
import { refuseUnknown, type VisibleTools } from './lookup/refuse-unknown.js';
import { buildToolPipeline } from './pipeline/build-tool-pipeline.js';
import type { PipelineServices } from './pipeline/pipeline-services.js';
import type { Next } from './pipeline/strategy.js';
import { createDefaultPorts } from './port/default-ports.js';
import type { ExecutorPorts } from './port/executor-ports.js';
import { isPromise } from './port/is-promise.js';
import { whenAnswered } from './port/when-answered.js';
import { type EndingCall, knownEnd } from './result/known-end.js';
import { toToolResult } from './result/to-tool-result.js';
import { createVisibility } from './strategy/permission/visibility.js';

/** What the executor needs from outside. */
export interface ToolExecutorOptions {
  readonly registry: ToolRegistry;
  readonly clock: Clock;
  readonly random: Random;
  readonly idSource: IdSource;
  readonly listener: EventListener;
  readonly logger: Logger;
  /** When the calls of one turn run, where their scope does not say. @default 'as-asked' */
  readonly order?: BatchOrder;
  /** Calls of one turn that run at once. ≥ 1. @default 8 */
  readonly maxConcurrent?: number;
  /** Whether arguments that do not fit are read as what the schema expects where that leaves no doubt. @default 'on' */
  readonly coercion?: 'on' | 'off';
  /** Whether stale values of the cache are used at once, marked as such, instead of asking the tool. @default false */
  readonly offline?: boolean;
  /** Whether what is cut off a result that is too large is lost, or kept behind a reference for the same principal in the same run. @default 'cut' */
  readonly overflow?: 'cut' | 'store';
  /** What the strategies ask. @default everything in this process, nobody to ask for approval */
  readonly ports?: Partial<ExecutorPorts>;
  /** Asked about anything thrown before the table of known errors is. @default none */
  readonly failureMappers?: readonly FailureMapper[];
}

/** A call of which the result is to be made. */
interface CallToFinish extends EndingCall {
  readonly call: ToolCall;
}

/** A call that has begun. */
interface Begun {
  readonly execution: Execution;
  readonly place: CallPlace;
}

/** Where a call of a turn stands. */
interface TurnPlace extends BatchPlace {
  readonly scope: CallScope;
}

const noResults: readonly ToolResult[] = Object.freeze([]);

/** Runs each call through the pipeline of its tool, compiled at the tool's first call. */
export class PipelineToolExecutor implements ToolExecutor {
  readonly #options: ToolExecutorOptions;
  readonly #services: PipelineServices;
  readonly #visibleTools: VisibleTools;
  readonly #callServices: PlacedCallServices;
  readonly #pipelines = new WeakMap<RegisteredTool, Next>();

  constructor(options: ToolExecutorOptions) {
    const listener = combineListeners([options.listener]);
    const { coercion = 'on', failureMappers = [], ports } = options;
    this.#options = { ...options, listener };
    this.#callServices = { idSource: options.idSource, execute: (call, place) => this.#execute(call, place) };
    this.#services = { ...options, ...createDefaultPorts(options), ...ports, listener, coercion, failureMappers };
    this.#visibleTools = { registry: options.registry, isVisible: createVisibility(this.#services) };
  }

  execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    return this.#execute(call, { scope, earlier: noResults, depth: 0, key: toCallKey({ scope, ordinal: call.id }) });
  }

  async executeBatch(calls: readonly ToolCall[], given: BatchScope = {}): Promise<readonly ToolResult[]> {
    const { order = this.#options.order ?? 'as-asked', maxConcurrent, ...scope } = given;
    const { registry, clock, listener, maxConcurrent: allowed = 8 } = this.#options;
    const planned = calls.map(({ id, name }) => ({ callId: id, tool: name, dependsOn: [] }));
    tellPlan(planned, { listener, clock, scope });
    const judged = await judgeCalls(calls, { clock, coercion: this.#services.coercion, registry, scope });
    return runBatch(judged, {
      order,
      maxConcurrent: limitConcurrency(allowed, maxConcurrent),
      execute: (call, place) => this.#executeInBatch(call, { ...place, scope }),
    });
  }

  async #executeInBatch({ call, index, refusal }: BatchCall, { joined, ...turn }: TurnPlace): Promise<ToolResult> {
    const place = { ...turn, depth: 0, key: toBatchKey(turn.scope, index), refusal };
    try {
      if (joined !== undefined) return this.#answer(call, place, toJoinedResult(call, joined));
      return await this.#execute(call, place);
    } catch (thrown) {
      // Only a port outside the pipeline, such as the registry, can throw here; the neighbours keep their results.
      return toUnrunResult(call, { failure: classifyFailure(thrown, { uncertainSideEffect: 'unknown' }), at: this.#options.clock.now() });
    }
  }

  // A call that runs nothing is told like any other.
  #answer(call: ToolCall, place: CallPlace, result: ToolResult): ToolResult {
    const execution = this.#begin(call, { tool: this.#options.registry.find(call.name), place });
    execution.emit({ type: 'call.finished', result });
    return result;
  }

  // Promises are chained by hand here: an async function costs as much as several stages.
  #execute(call: ToolCall, place: CallPlace): Promise<ToolResult> {
    const tool = this.#options.registry.find(call.name);
    const ending = { call, execution: this.#begin(call, { tool, place }), tool };
    const outcome = this.#run(ending, place);
    if (outcome instanceof PendingOutcome) return this.#finishAfter(outcome, ending);
    return isPromise(outcome) ? this.#finishLater(outcome, ending) : Promise.resolve(this.#finish(outcome, ending));
  }

  #finishAfter(attempt: PendingOutcome, ending: CallToFinish): Promise<ToolResult> {
    return new Promise((resolve) => attempt.read((outcome) => resolve(this.#finish(outcome, ending))));
  }

  #finishLater(outcome: PromiseLike<Outcome<unknown>>, ending: CallToFinish): Promise<ToolResult> {
    return Promise.resolve(outcome).then(
      (ended) => this.#finish(ended, ending),
      (thrown: unknown) => this.#finish(failed(classifyFailure(thrown, ending.execution)), ending),
    );
  }

  #finish(outcome: Outcome<unknown>, ending: CallToFinish): ToolResult {
    const { execution } = ending;
    const endedAt = knownEnd(outcome, ending) ?? this.#options.clock.now();
    const result = toToolResult(outcome, { call: ending.call, execution, endedAt });
    if (execution.wants('call.finished')) execution.emit({ type: 'call.finished', result }, endedAt);
    return result;
  }

  #begin(call: ToolCall, { tool, place }: { readonly tool: RegisteredTool | undefined; readonly place: CallPlace }): Execution {
    const { clock, listener } = this.#options;
    const execution = new Execution({
      clock,
      listener,
      origin: toOrigin(call, place.scope),
      access: tool?.descriptor.access ?? 'read',
      idempotent: tool?.descriptor.idempotent ?? false,
      call: new PlacedCall(call, place, this.#callServices),
      signal: place.scope.signal,
    });
    if (execution.wants('call.started')) tellStart(execution, tool?.descriptor);
    return execution;
  }

  #run({ execution, tool }: CallToFinish, place: CallPlace): ReturnType<Next> {
    try {
      execution.isAtStart = true;
      const outcome = tool === undefined ? refuseUnknown(execution, this.#visibleTools) : this.#runTool(tool, { execution, place });
      execution.isAtStart = false;
      return outcome;
    } catch (thrown) {
      // Strategies do not throw; should one have a fault all the same, the call still gets its one result.
      return failed(classifyFailure(thrown, execution));
    }
  }

  #runTool(tool: RegisteredTool, begun: Begun): ReturnType<Next> {
    const { scope, depth } = begun.place;
    if (depth > deepestCall) return refuseDepth(tool.descriptor);
    // Code that names a tool is told that it may not use it. For the model of a run there is only what it may be offered.
    return depth > 0 || scope.runId === undefined ? this.#runVisible(tool, begun) : this.#runIfVisible(tool, begun);
  }

  #runIfVisible(tool: RegisteredTool, begun: Begun): ReturnType<Next> {
    const { execution } = begun;
    return whenAnswered(this.#visibleTools.isVisible(tool.descriptor, execution), (isVisible) =>
      isVisible ? this.#runVisible(tool, begun) : refuseHidden({ tool: tool.descriptor, execution }, this.#visibleTools),
    );
  }

  #runVisible(tool: RegisteredTool, { execution, place: { refusal } }: Begun): ReturnType<Next> {
    return refusal === undefined ? this.#pipelineOf(tool)(execution) : failed(refusal);
  }

  #pipelineOf(tool: RegisteredTool): Next {
    const compiled = this.#pipelines.get(tool);
    if (compiled !== undefined) return compiled;
    const pipeline = buildToolPipeline(tool, this.#services);
    this.#pipelines.set(tool, pipeline);
    return pipeline;
  }
}
