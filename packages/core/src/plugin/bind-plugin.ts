import { type RegisteredTool, ToolwrightError } from '@toolwright/contract';
import type { PluginDescriptor } from './describe-plugin.js';

/** Ties the tools of a plugin to the instance that runs them. */
export function bindPlugin(plugin: PluginDescriptor, instance: object): readonly RegisteredTool[] {
  const members = instance as Readonly<Record<string, unknown>>;
  const invoke: RegisteredTool['invoke'] = (method, input, context) => {
    const handler = members[method];
    if (typeof handler !== 'function') {
      throw new ToolwrightError(
        'declaration_error',
        `${instance.constructor.name}.${method}: a method was expected; the instance has none. Was it overwritten?`,
      );
    }
    return handler.call(instance, input, context);
  };
  return plugin.tools.map((descriptor) => Object.freeze({ descriptor, invoke }));
}
