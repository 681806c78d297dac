// The published types name Symbol.asyncDispose; without this line a user would have to add it to `lib`.
/// <reference lib="esnext.disposable" preserve="true" />
import {
  type BatchScope,
  type Breaker,
  type CallScope,
  type Clock,
  type IdSource,
  type JsonObject,
  type SchemaDialect,
  type ToolAvailability,
  type ToolCall,
  type ToolDescriptor,
  type ToolExecutor,
  type ToolHealth,
  type ToolRegistry,
  type ToolResult,
  ToolwrightError,
} from '@toolwright/contract';
import type { ClassType, PluginDescriptor, ResultOf } from '@toolwright/core';
import {
  type Chain,
  type ChainOptions,
  type ChainResult,
  type ExecutorPorts,
  type PlannedChain,
  planChain,
  runChain,
} from '@toolwright/executor';
import type { Orchestrator, RunRequest, RunResult } from '@toolwright/orchestrator';
import { type AvailabilitySources, readAvailability } from './availability/read-availability.js';
import { listStandings } from './availability/tool-standing.js';
import type { MethodName, PlainInput } from './call/typed-call.js';
import type { CheckReport } from './check/check-report.js';
import { checkTools } from './check/check-tools.js';
import type { ExplainReport } from './explain/explain-report.js';
import { explainTool } from './explain/explain-tool.js';
import { checkParts, type HealthReport } from './lifecycle/health-report.js';
import type { Lifecycle } from './lifecycle/lifecycle.js';
import { OpenWork } from './lifecycle/open-work.js';
import type { RunScopes } from './scope/run-scopes.js';

/** The parts of an application, put together by `createApp`. */
export interface AppParts {
  readonly registry: ToolRegistry;
  /** Gives each call outside a run a scope of its own. */
  readonly executor: ToolExecutor;
  /** How chains run. */
  readonly chainOptions: Omit<ChainOptions, 'scope'>;
  readonly idSource: IdSource;
  /** Absent without a model. */
  readonly orchestrator?: Orchestrator;
  readonly instructions?: string;
  /** What the decorators of each plugin class say. */
  readonly descriptors: ReadonlyMap<ClassType, PluginDescriptor>;
  readonly dialects: readonly SchemaDialect[];
  readonly executorPorts: ExecutorPorts;
  /** Absent where nothing is measured. */
  readonly toolHealth?: ToolHealth;
  readonly clock: Clock;
  readonly lifecycle: Lifecycle;
  readonly scopes: RunScopes;
}

/** Tools, a model and observers, ready to work. Made by `createApp`. */
export class App implements ToolExecutor {
  readonly #parts: AppParts;
  readonly #work = new OpenWork();
  #closing: Promise<void> | undefined;

  constructor(parts: AppParts) {
    this.#parts = parts;
  }

  /** Every tool, in the order of its plugin. */
  get tools(): readonly ToolDescriptor[] {
    return this.#parts.registry.list().map((tool) => tool.descriptor);
  }

  /**
   * Lets the model work on a request with the tools until there is an answer. What goes wrong on the way is in the result.
   * @throws ToolwrightError `declaration_error` when there is no model; `cancelled` when the application is closed
   */
  async run(request: string | RunRequest): Promise<RunResult> {
    const { orchestrator, instructions, scopes } = this.#parts;
    if (orchestrator === undefined) {
      throw new ToolwrightError(
        'declaration_error',
        'run needs a model; createApp was given none. Add model: local() from @toolwright/provider-local, or openai({ … }) from @toolwright/provider-openai.',
      );
    }
    if (this.#work.isClosed) {
      throw new ToolwrightError('cancelled', 'This application is closed and begins no run. Make another with createApp.');
    }
    const given = typeof request === 'string' ? { input: request } : request;
    return this.#work.follow(given.signal, async (signal) => {
      const result = await orchestrator.run({ ...(instructions !== undefined && { instructions }), ...given, signal });
      await scopes.end(result.runId);
      return result;
    });
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
    const descriptor = this.#parts.descriptors.get(plugin)?.tools.find((tool) => tool.method === method);
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

  /** Runs one call given as data. Never rejects. @returns its result, failures included; `cancelled` when the application is closed */
  execute(call: ToolCall, scope: CallScope = {}): Promise<ToolResult> {
    return this.#work.follow(scope.signal, (signal) => this.#parts.executor.execute(call, { ...scope, signal }));
  }

  /**
   * Runs the calls of one turn: neighbouring reads at once, writes in order. Never rejects.
   * @returns one result for each call, in call order
   */
  executeBatch(calls: readonly ToolCall[], scope: BatchScope = {}): Promise<readonly ToolResult[]> {
    return this.#work.follow(scope.signal, (signal) => this.#parts.executor.executeBatch(calls, { ...scope, signal }));
  }

  /** Runs a chain without a model turn, each step under its tool's policies, or refuses it before anything runs. Never rejects. */
  runChain(chain: Chain, scope: CallScope = {}): Promise<ChainResult> {
    const { chainOptions } = this.#parts;
    return this.#work.follow(scope.signal, (signal) => runChain(chain, { ...chainOptions, scope: { ...scope, signal } }));
  }

  /** Says what a chain would do, or every reason why it cannot run, and calls nothing. Never throws. */
  planChain(chain: Chain): PlannedChain {
    return planChain(chain, this.#parts.registry);
  }

  /**
   * Whether it makes sense to call a tool now. It is advice: no call is refused by it.
   * @throws ToolwrightError `tool_not_found` naming what is like it
   */
  availability(tool: string): ToolAvailability {
    const found = this.#parts.registry.find(tool);
    if (found === undefined) throw this.#unknownTool(tool, 'ask about');
    return readAvailability(found.descriptor, this.#availabilitySources());
  }

  /** Everything that is in force for one tool, with the origin of each value. @throws ToolwrightError `tool_not_found` naming what is like it */
  explain(tool: string): ExplainReport {
    for (const { tools, explanations } of this.#parts.descriptors.values()) {
      const descriptor = tools.find(({ name }) => name === tool);
      const explanation = explanations.find((each) => each.tool === tool);
      if (descriptor && explanation) return explainTool(explanation, descriptor);
    }
    throw this.#unknownTool(tool, 'explain');
  }

  /**
   * Looks for what cannot be seen in one declaration: losses in the dialect of the model and in those that modules bind, unsafe patterns,
   * fallbacks in a circle, and more.
   * @param grantedPermissions every permission that some principal has; without it permissions are not checked
   */
  check({ grantedPermissions }: { readonly grantedPermissions?: readonly string[] } = {}): Promise<CheckReport> {
    const { descriptors, dialects, executorPorts } = this.#parts;
    const plugins = [...descriptors.values()];
    const approvalGate = executorPorts.approvalGate === undefined ? 'unbound' : 'bound';
    return checkTools({ plugins, dialects, approvalGate, ...(grantedPermissions && { grantedPermissions }) });
  }

  /** The circuits in use, to be read, or opened and closed by hand. A circuit comes into use with the first call that it guards. */
  get circuits(): readonly Breaker[] {
    return this.#parts.executorPorts.breakerSource.list();
  }

  /** How well the plugins, services and tools work. Never rejects. */
  async health(): Promise<HealthReport> {
    const { lifecycle, clock } = this.#parts;
    const parts = await checkParts(lifecycle.started, clock);
    return { ...parts, tools: listStandings(this.tools, this.#availabilitySources()) };
  }

  /**
   * Refuses new calls and runs, withdraws those under way and disposes what the application has made, the last first. Calling it twice is
   * calling it once.
   * @throws ToolwrightError `execution_error` naming each part that could not be disposed, when all are through
   */
  close(): Promise<void> {
    this.#closing ??= this.#work.close().then(() => this.#parts.lifecycle.dispose());
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #availabilitySources(): AvailabilitySources {
    const { toolHealth, executorPorts } = this.#parts;
    return { toolHealth, breakerSource: executorPorts.breakerSource, bulkheads: executorPorts.bulkheads };
  }

  #unknownTool(tool: string, intent: string): ToolwrightError {
    const [nearest] = this.#parts.registry.nearest(tool, 1);
    const cure = nearest === undefined ? 'See app.tools for all of them.' : `Did you mean "${nearest}"?`;
    return new ToolwrightError('tool_not_found', `There is no tool "${tool}" to ${intent}. ${cure}`);
  }
}
