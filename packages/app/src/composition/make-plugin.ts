import type { PluginDefinition } from '@toolwright/core';
import { Container, type ContainerModule, type Newable } from 'inversify';
import type { Making } from '../scope/making.js';
import { inheritInjections } from './inherit-injections.js';
import { loadModules, reportInstances } from './load-modules.js';
import { rehearseMaking } from './rehearse-making.js';
import { resolveSingletons } from './resolve-singletons.js';
import { toDeclarationError } from './to-declaration-error.js';

/** A plugin that is ready to be used: an instance, or the way to make one for a run. */
export type MadePlugin = { readonly scope: 'singleton'; readonly instance: object } | RunPlugin;

/** A plugin of which each run has an instance of its own. */
export interface RunPlugin {
  readonly scope: 'run';
  /** Works only while something is made for a run. */
  readonly make: () => object;
  /** Finds out whether it could be made. @throws ToolwrightError `declaration_error` when something is missing */
  readonly rehearse: () => void;
}

/** Where plugins are made, and for whom. */
export interface PluginHost {
  readonly container: Container;
  readonly making: Making;
}

/**
 * Makes a plugin in a container of its own below the host's, its constructor's arguments injected; one of scope `run` is prepared.
 * @throws ToolwrightError `declaration_error` naming the plugin and the binding that it misses
 */
export async function makePlugin(host: PluginHost, { plugin, scope, module }: PluginDefinition): Promise<MadePlugin> {
  const { making } = host;
  const container = new Container({ parent: host.container, defaultScope: 'Singleton' });
  // An abstract class cannot be made, and the container says so.
  const type = plugin as unknown as Newable<object>;
  try {
    inheritInjections(plugin);
    // Core knows no inversify: to it a module is whatever has its shape.
    const notes = await loadModules(module === undefined ? [] : [module as ContainerModule], { container, making });
    const self = container.bind(type).toSelf();
    reportInstances(type, { container, making });
    if (scope === 'run') {
      self.inTransientScope();
      await resolveSingletons(container, notes);
      const transients = notes.filter(({ lifetime }) => lifetime === 'transient').map(({ id }) => id);
      return { scope, make: () => container.get(type), rehearse: () => rehearseMaking(container, [type, ...transients]) };
    }
    // The plugin first, so that a path to what it must not have begins with it.
    const instance = await container.getAsync(type);
    await resolveSingletons(container, notes);
    return { scope, instance };
  } catch (thrown) {
    throw toDeclarationError(plugin.name, thrown);
  }
}
