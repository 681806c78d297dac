import type { RegisteredTool } from '@toolwright/contract';
import { callMethod } from './call-method.js';
import type { PluginDescriptor } from './describe-plugin.js';

/** Ties the tools of a plugin to the instance that runs them. */
export function bindPlugin(plugin: PluginDescriptor, instance: object): readonly RegisteredTool[] {
  const invoke: RegisteredTool['invoke'] = (method, input, context) => callMethod(instance, { method, input, context });
  return plugin.tools.map((descriptor) => Object.freeze({ descriptor, invoke }));
}
