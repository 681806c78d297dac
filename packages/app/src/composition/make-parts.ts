import {
  combineListeners,
  EVENT_LISTENER,
  type EventListener,
  type FailureMapper,
  type LanguageModel,
  SCHEMA_DIALECT,
  type SchemaDialect,
  TOOL_EXECUTOR,
  TOOL_REGISTRY,
} from '@toolwright/contract';
import { type ClassType, MemoryToolRegistry, type PluginDescriptor, POLICY_OVERRIDES, type PolicyOverrides } from '@toolwright/core';
import type { ExecutorPorts } from '@toolwright/executor';
import { Container } from 'inversify';
import type { AppOptions } from '../app-options.js';
import { readPolicyOverrides } from '../policy-source/read-policy-overrides.js';
import { bindRunValues } from '../scope/bind-run-values.js';
import type { Making } from '../scope/making.js';
import { RunScopes } from '../scope/run-scopes.js';
import { bindExecutorPorts, getAll, readExecutorPorts, readFailureMappers } from './executor-port.js';
import { LateToolExecutor } from './late-tool-executor.js';
import { loadModules } from './load-modules.js';
import { bindPort, bindPorts, type Ports, readPorts } from './port.js';
import { registerPlugins } from './register-plugins.js';
import { rehearseMaking } from './rehearse-making.js';
import { resolveSingletons } from './resolve-singletons.js';
import { toDeclarationError } from './to-declaration-error.js';

/** What is made before anything starts. */
export interface MadeParts {
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

/**
 * Loads the modules, binds the defaults, makes the services and the plugins and registers their tools. What it makes is taken in by `making`.
 * @throws ToolwrightError `declaration_error` naming what is missing, twice there or contradictory
 */
export async function makeParts(options: AppOptions, making: Making): Promise<MadeParts> {
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
  const dialects = listDialects(getAll<SchemaDialect>(container, SCHEMA_DIALECT), ports.model);
  const overrides = readOverrides(container, options);

  const { descriptors, runPlugins } = await registerPlugins(options.plugins, { container, making, registry, scopes, overrides });
  making.rehearse();
  for (const plugin of runPlugins) plugin.rehearse();
  const transients = notes.filter(({ lifetime }) => lifetime === 'transient').map(({ id }) => id);
  rehearseMaking(container, transients);
  making.openRuns();
  return { ports, executorPorts, failureMappers, making, listener, scopes, registry, lateExecutor, descriptors, dialects };
}

// A provider's module binds what its model carries too, perhaps from another copy of the package.
function listDialects(bound: readonly SchemaDialect[], model: LanguageModel | undefined): readonly SchemaDialect[] {
  const dialects = model?.dialect === undefined ? bound : [...bound, model.dialect];
  return [...new Map(dialects.map((dialect) => [dialect.name, dialect])).values()];
}

function readOverrides(container: Container, { environment = process.env }: AppOptions): PolicyOverrides {
  return readPolicyOverrides(getAll<PolicyOverrides | string>(container, POLICY_OVERRIDES)[0], environment);
}
