import type { RegisteredTool } from '@toolwright/contract';
import { callMethod, type PluginDescriptor } from '@toolwright/core';
import type { Making } from './making.js';
import type { RunScopes } from './run-scopes.js';

/** How a plugin is made for a run. */
export interface RunPluginSetup {
  readonly making: Making;
  readonly scopes: RunScopes;
  /** Works only while something is made for a run. */
  readonly make: () => object;
}

/** Ties the tools of a plugin to an instance of the run that calls them; the first call makes it. */
export function bindRunPlugin(plugin: PluginDescriptor, { making, scopes, make }: RunPluginSetup): readonly RegisteredTool[] {
  const invoke: RegisteredTool['invoke'] = (method, input, context) =>
    scopes.use(context, async (scope) => {
      const instance = making.forRun(scope, () => scope.instanceOf(make, make));
      await scope.lifecycle.start();
      return callMethod(instance, { method, input, context });
    });
  return plugin.tools.map((descriptor) => Object.freeze({ descriptor, invoke }));
}
