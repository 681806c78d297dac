import { combineListeners, EVENT_LISTENER, type EventListener, type ToolDescriptor } from '@toolwright/contract';
import { bindPlugin, type ClassType, describePlugin, MemoryToolRegistry } from '@toolwright/core';
import { PipelinePolicyRunner, PipelineToolExecutor } from '@toolwright/executor';
import { Orchestrator } from '@toolwright/orchestrator';
import { Container } from 'inversify';
import { App } from './app.js';
import type { AppOptions } from './app-options.js';
import { makePlugin } from './composition/make-plugin.js';
import { bindPorts } from './composition/port.js';

/**
 * Puts an application together: loads the modules, binds the defaults, makes the plugins and registers their tools.
 * @throws ToolwrightError `declaration_error` naming what is missing, twice there or contradictory
 */
export async function createApp(options: AppOptions): Promise<App> {
  const container = new Container({ defaultScope: 'Singleton' });
  await container.loadAsync(...(options.modules ?? []));
  const { clock, random, idSource, logger, model } = bindPorts(container, options);
  const bound = container.isBound(EVENT_LISTENER) ? container.getAll<EventListener>(EVENT_LISTENER) : [];
  const listener = combineListeners([...(options.listeners ?? []), ...bound]);

  const registry = new MemoryToolRegistry();
  const descriptors = await registerPlugins(options.plugins, { container, registry });
  const executor = new PipelineToolExecutor({ registry, clock, random, idSource, listener, logger });
  const { instructions, modelPolicies } = options;
  const common = { idSource, registry, executor, ...(instructions !== undefined && { instructions }), descriptors };
  if (model === undefined) return new App(common);

  const policyRunner = new PipelinePolicyRunner({ clock, random, listener });
  const services = { model, registry, executor, policyRunner, listener, clock, idSource };
  return new App({ ...common, orchestrator: new Orchestrator({ ...services, ...(modelPolicies && { modelPolicies }) }) });
}

interface Host {
  readonly container: Container;
  readonly registry: MemoryToolRegistry;
}

async function registerPlugins(
  plugins: readonly ClassType[],
  { container, registry }: Host,
): Promise<ReadonlyMap<ClassType, readonly ToolDescriptor[]>> {
  const descriptors = new Map<ClassType, readonly ToolDescriptor[]>();
  for (const plugin of plugins) {
    const descriptor = describePlugin(plugin);
    for (const tool of bindPlugin(descriptor, await makePlugin(container, plugin))) registry.register(tool);
    descriptors.set(plugin, descriptor.tools);
  }
  return descriptors;
}
