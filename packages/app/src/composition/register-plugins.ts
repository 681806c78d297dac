import type { RegisteredTool } from '@toolwright/contract';
import {
  bindPlugin,
  type ClassType,
  checkOverrides,
  definePlugin,
  describePlugin,
  type MemoryToolRegistry,
  type PluginDefinition,
  type PluginDescriptor,
  type PolicyOverrides,
} from '@toolwright/core';
import { bindRunPlugin } from '../scope/bind-run-plugin.js';
import type { RunScopes } from '../scope/run-scopes.js';
import { makePlugin, type PluginHost, type RunPlugin } from './make-plugin.js';

/** Where plugins are made and their tools registered. */
export interface RegistrationHost extends PluginHost {
  readonly registry: MemoryToolRegistry;
  readonly scopes: RunScopes;
  /** Policies changed without touching code. */
  readonly overrides: PolicyOverrides;
}

/** What has been registered. */
export interface Registration {
  readonly descriptors: ReadonlyMap<ClassType, PluginDescriptor>;
  /** Plugins of which each run has an instance of its own. */
  readonly runPlugins: readonly RunPlugin[];
}

/**
 * Makes the plugins one after the other and registers their tools. All are described before the first is made, so that a mistake in a
 * declaration or an override is found while nothing has been done yet.
 */
export async function registerPlugins(plugins: readonly (ClassType | PluginDefinition)[], host: RegistrationHost): Promise<Registration> {
  const { overrides } = host;
  const described = plugins.map((given) => {
    const definition = typeof given === 'function' ? definePlugin(given) : given;
    return { definition, descriptor: describePlugin(definition.plugin, { overrides }) };
  });
  const names = described.map(({ descriptor }) => descriptor.name);
  const toolNames = described.flatMap(({ descriptor }) => descriptor.tools.map(({ name }) => name));
  checkOverrides(overrides, { plugins: names, tools: toolNames });

  const descriptors = new Map<ClassType, PluginDescriptor>();
  const runPlugins: RunPlugin[] = [];
  for (const { definition, descriptor } of described) {
    const made = await makePlugin(host, definition);
    let tools: readonly RegisteredTool[];
    if (made.scope === 'singleton') {
      tools = bindPlugin(descriptor, made.instance);
    } else {
      tools = bindRunPlugin(descriptor, { ...host, make: made.make });
      runPlugins.push(made);
    }
    for (const tool of tools) host.registry.register(tool);
    descriptors.set(definition.plugin, descriptor);
  }
  return { descriptors, runPlugins };
}
