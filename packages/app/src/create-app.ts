import {
  combineListeners,
  EVENT_LISTENER,
  type EventListener,
  type LanguageModel,
  SCHEMA_DIALECT,
  type SchemaDialect,
  ToolwrightError,
} from '@toolwright/contract';
import { type ClassType, MemoryToolRegistry, type PluginDescriptor, POLICY_OVERRIDES, type PolicyOverrides } from '@toolwright/core';
import { PipelinePolicyRunner, PipelineToolExecutor } from '@toolwright/executor';
import { Orchestrator } from '@toolwright/orchestrator';
import { Container } from 'inversify';
import { App } from './app.js';
import type { AppOptions } from './app-options.js';
import { loadModules } from './composition/load-modules.js';
import { bindPorts, type Ports, readPorts } from './composition/port.js';
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
    await making.lifecycle.start();
    return buildApp(options, made);
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
  readonly making: Making;
  readonly listener: EventListener;
  readonly scopes: RunScopes;
  readonly registry: MemoryToolRegistry;
  readonly descriptors: ReadonlyMap<ClassType, PluginDescriptor>;
  readonly dialects: readonly SchemaDialect[];
}

async function makeParts(options: AppOptions, making: Making): Promise<MadeParts> {
  const container = new Container({ defaultScope: 'Singleton' });
  const notes = await loadModules(options.modules ?? [], { container, making });
  bindPorts(container, { options, notes });
  bindRunValues(container, making);
  await resolveSingletons(container, notes).catch((thrown: unknown) => {
    throw toDeclarationError('A service', thrown);
  });
  const ports = readPorts(container);
  const scopes = new RunScopes(ports.logger);
  const listener = combineListeners([scopes, ...(options.listeners ?? []), ...getAll<EventListener>(container, EVENT_LISTENER)]);
  const dialects = listDialects(getAll<SchemaDialect>(container, SCHEMA_DIALECT), ports.model);
  const overrides = readOverrides(container, options);

  const registry = new MemoryToolRegistry();
  const { descriptors, runPlugins } = await registerPlugins(options.plugins, { container, making, registry, scopes, overrides });
  making.rehearse();
  for (const plugin of runPlugins) plugin.rehearse();
  const transients = notes.filter(({ lifetime }) => lifetime === 'transient').map(({ id }) => id);
  rehearseMaking(container, transients);
  making.openRuns();
  return { ports, making, listener, scopes, registry, descriptors, dialects };
}

function getAll<T>(container: Container, id: symbol): readonly T[] {
  return container.isBound(id) ? container.getAll<T>(id) : [];
}

// A provider's module binds what its model carries too, perhaps from another copy of the package.
function listDialects(bound: readonly SchemaDialect[], model: LanguageModel | undefined): readonly SchemaDialect[] {
  const dialects = model?.dialect === undefined ? bound : [...bound, model.dialect];
  return [...new Map(dialects.map((dialect) => [dialect.name, dialect])).values()];
}

function readOverrides(container: Container, { environment = process.env }: AppOptions): PolicyOverrides {
  return readPolicyOverrides(getAll<PolicyOverrides | string>(container, POLICY_OVERRIDES)[0], environment);
}

function buildApp({ instructions, modelPolicies, coercion }: AppOptions, made: MadeParts): App {
  const { ports, making, listener, scopes, registry, descriptors, dialects } = made;
  const { clock, random, idSource, logger, model } = ports;
  const executor = new PipelineToolExecutor({ registry, clock, random, idSource, listener, logger, ...(coercion && { coercion }) });
  const { lifecycle } = making;
  const common = {
    idSource,
    clock,
    registry,
    executor,
    lifecycle,
    scopes,
    descriptors,
    dialects,
    ...(instructions !== undefined && { instructions }),
  };
  if (model === undefined) return new App(common);
  const policyRunner = new PipelinePolicyRunner({ clock, random, listener });
  const services = { model, registry, executor, policyRunner, listener, clock, idSource };
  return new App({ ...common, orchestrator: new Orchestrator({ ...services, ...(modelPolicies && { modelPolicies }) }) });
}
