import { ToolwrightError } from '@toolwright/contract';
import { checkOneOf } from '../option/check-one-of.js';
import { refuseUnknownOptions } from '../option/refuse-unknown.js';
import type { ClassType } from '../signature/class-type.js';

/** How long an instance of a plugin lives: as long as the application, or as long as one run. */
export type PluginScope = 'singleton' | 'run';

/** An inversify `ContainerModule`, as far as this package needs to know one. */
export interface PluginModule {
  readonly id: number;
  load(options: never): void | Promise<void>;
}

/** How a plugin is made. */
export interface PluginSetup {
  /** `run`: an instance of its own for each run, outside a run for each call; it may inject who asks. @default 'singleton' */
  readonly scope?: PluginScope;
  /** Bindings that only this plugin sees. @default none */
  readonly module?: PluginModule;
}

/** A plugin's class and how it is made: what a plugin package gives to `createApp`. */
export interface PluginDefinition extends PluginSetup {
  readonly plugin: ClassType;
  readonly scope: PluginScope;
}

/**
 * Says how a plugin is made, where its class alone does not say enough.
 * @throws ToolwrightError `declaration_error` naming the class, when an option is unknown or out of its range
 */
export function definePlugin(plugin: ClassType, { scope = 'singleton', ...rest }: PluginSetup = {}): PluginDefinition {
  if (typeof plugin !== 'function') {
    throw new ToolwrightError(
      'declaration_error',
      `definePlugin takes a class with @Plugin; received ${typeof plugin}. Give it the class.`,
    );
  }
  refuseUnknownOptions({ place: plugin.name, decorator: 'definePlugin', options: rest, known: ['scope', 'module'] });
  checkOneOf({ place: plugin.name, option: 'definePlugin scope', value: scope, allowed: ['singleton', 'run'] });
  return Object.freeze({ plugin, scope, ...rest });
}
