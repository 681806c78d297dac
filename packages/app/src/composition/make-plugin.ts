import { ToolwrightError } from '@toolwright/contract';
import type { ClassType } from '@toolwright/core';
import { Container, type Newable } from 'inversify';

/**
 * Makes the one instance of a plugin, its constructor's arguments injected. Each plugin has a container of its own below the host's.
 * @throws ToolwrightError `declaration_error` naming the plugin and the binding that it misses
 */
export async function makePlugin(host: Container, plugin: ClassType): Promise<object> {
  const box = new Container({ parent: host, defaultScope: 'Singleton' });
  // An abstract class cannot be made, and the container says so.
  const type = plugin as unknown as Newable<object>;
  box.bind(type).toSelf();
  try {
    return await box.getAsync(type);
  } catch (thrown) {
    throw toDeclarationError(plugin, thrown);
  }
}

function toDeclarationError(plugin: ClassType, thrown: unknown): ToolwrightError {
  if (thrown instanceof ToolwrightError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const missing = /No bindings found for service: "(.+?)"/.exec(reason)?.[1];
  const message =
    missing === undefined
      ? `${plugin.name}: the plugin could not be made: ${reason}`
      : `${plugin.name} needs ${missing}, and nothing binds it. Bind it in a module: createApp({ modules: [new ContainerModule(({ bind }) => …)] }).`;
  return new ToolwrightError('declaration_error', message, { cause: thrown });
}
