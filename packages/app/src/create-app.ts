import {
  combineListeners,
  EVENT_LISTENER,
  type EventListener,
  type FailureMapper,
  SCHEMA_DIALECT,
  type SchemaDialect,
  TOOL_EXECUTOR,
  TOOL_REGISTRY,
  ToolwrightError,
} from '@toolwright/contract';
import { type ClassType, MemoryToolRegistry, type PluginDescriptor, POLICY_OVERRIDES, type PolicyOverrides } from '@toolwright/core';
import { createCompensator, type ExecutorPorts, PipelinePolicyRunner, PipelineToolExecutor } from '@toolwright/executor';
import { Orchestrator } from '@toolwright/orchestrator';
import { Container } from 'inversify';
import { App } from './app.js';
import type { AppOptions } from './app-options.js';
import { ScopedExecutor } from './call/scoped-executor.js';
import { bindExecutorPorts, getAll, readExecutorPorts, readFailureMappers } from './composition/executor-port.js';
import { LateToolExecutor } from './composition/late-tool-executor.js';
import { loadModules } from './composition/load-modules.js';
import { bindPort, bindPorts, type Ports, readPorts } from './composition/port.js';
import { registerPlugins } from './composition/register-plugins.js';
import { rehearseMaking } from './composition/rehearse-making.js';
import { resolveSingletons } from './composition/resolve-singletons.js';
import { toDeclarationError } from './composition/to-declaration-error.js';
import { reasonOf } from './lifecycle/part.js';
import { readPolicyOverrides } from './policy-source/read-policy-overrides.js';
import { bindRunValues } from './scope/bind-run-values.js';
import { Making } from './scope/making.js';
import { RunScopes } from './scope/run-scopes.js';

/**
 * Puts an application together: loads the modules, binds the defaults, makes the services and the plugins, registers their tools and
 * starts what has `onInit`. What had started is disposed again when something fails.
 * @throws ToolwrightError `declaration_error` naming what is missing, twice there or contradictory; `execution_error` naming what could not start
 */
export async function createApp(options: AppOptions): Promise<App> {
  const making = new Making();
  try {
    const made = await makeParts(options, making);
    const app = buildApp(options, made);
    made.lateExecutor.connect(app);
    await making.lifecycle.start();
    return app;
  } catch (thrown) {
    await making.lifecycle.dispose().catch((alsoThrown: unknown) => {
      throw new ToolwrightError('execution_error', `${reasonOf(thrown)}\n${reasonOf(alsoThrown)}`, {
        cause: new AggregateError([thrown, alsoThrown]),
      });
    });
    throw thrown;
  }
}

/** What is made before anything starts. */
interface MadeParts {
  readonly ports: Ports;
  readonly executorPorts: ExecutorPorts;
  readonly failureMappers: readonly FailureMapper[];
  readonly making: Making;
  readonly listener: EventListener;
  readonly scopes: RunScopes;
  readonly registry: MemoryToolRegistry;
  /** What was injected as executor. */
  readonly lateExecutor: LateToolExecutor;
  readonly descriptors: ReadonlyMap<ClassType, PluginDescriptor>;
  readonly dialects: readonly SchemaDialect[];
}

async function makeParts(options: AppOptions, making: Making): Promise<MadeParts> {
  const container = new Container({ defaultScope: 'Singleton' });
  const notes = await loadModules(options.modules ?? [], { container, making });
  bindPorts(container, { options, notes });
  const defaultPorts = bindExecutorPorts(container, { options, notes });
  bindRunValues(container, making);
  const registry = new MemoryToolRegistry();
  const lateExecutor = new LateToolExecutor();
  bindPort({ container, notes }, { id: TOOL_REGISTRY, option: 'plugins', given: registry });
  bindPort({ container, notes }, { id: TOOL_EXECUTOR, option: 'plugins', given: lateExecutor });
  await resolveSingletons(container, notes).catch((thrown: unknown) => {
    throw toDeclarationError('A service', thrown);
  });
  const ports = readPorts(container);
  const executorPorts = readExecutorPorts(container, defaultPorts);
  const failureMappers = readFailureMappers(container);
  const scopes = new RunScopes(ports.logger);
  const listener = combineListeners([scopes, ...(options.listeners ?? []), ...getAll<EventListener>(container, EVENT_LISTENER)]);
  const dialects = getAll<SchemaDialect>(container, SCHEMA_DIALECT);
  const overrides = readOverrides(container, options);

  const { descriptors, runPlugins } = await registerPlugins(options.plugins, { container, making, registry, scopes, overrides });
  making.rehearse();
  for (const plugin of runPlugins) plugin.rehearse();
  const transients = notes.filter(({ lifetime }) => lifetime === 'transient').map(({ id }) => id);
  rehearseMaking(container, transients);
  making.openRuns();
  return { ports, executorPorts, failureMappers, making, listener, scopes, registry, lateExecutor, descriptors, dialects };
}

function readOverrides(container: Container, { environment = process.env }: AppOptions): PolicyOverrides {
  return readPolicyOverrides(getAll<PolicyOverrides | string>(container, POLICY_OVERRIDES)[0], environment);
}

function buildApp(options: AppOptions, made: MadeParts): App {
  const { instructions, modelPolicies, coercion, offline, overflow, order, maxConcurrent } = options;
  const { ports, executorPorts, failureMappers, making, listener, scopes, registry, descriptors, dialects } = made;
  const { clock, random, idSource, logger, model, toolHealth } = ports;
  const guards = { clock, random, listener, failureMappers, ports: executorPorts };
  const executorOptions = {
    ...guards,
    registry,
    idSource,
    logger,
    ...(coercion && { coercion }),
    ...(offline !== undefined && { offline }),
    ...(overflow && { overflow }),
    ...(order && { order }),
    ...(maxConcurrent !== undefined && { maxConcurrent }),
  };
  const pipelines = new PipelineToolExecutor(executorOptions);
  const executor = new ScopedExecutor({ executor: pipelines, idSource, scopes });
  const chainOptions = {
    executor,
    registry,
    clock,
    listener,
    compensator: createCompensator(executorOptions),
    ...(maxConcurrent !== undefined && { maxConcurrent }),
  };
  const { lifecycle } = making;
  const common = {
    idSource,
    clock,
    registry,
    executor,
    chainOptions,
    lifecycle,
    scopes,
    descriptors,
    dialects,
    executorPorts,
    ...(toolHealth && { toolHealth }),
    ...(instructions !== undefined && { instructions }),
  };
  if (model === undefined) return new App(common);
  const policyRunner = new PipelinePolicyRunner(guards);
  const { permissionPolicy } = executorPorts;
  const services = { model, registry, executor: pipelines, policyRunner, listener, clock, idSource, permissionPolicy };
  return new App({ ...common, orchestrator: new Orchestrator({ ...services, ...(modelPolicies && { modelPolicies }) }) });
}
