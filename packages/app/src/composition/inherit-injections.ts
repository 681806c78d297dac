import type { ClassType } from '@toolwright/core';
import { injectFromHierarchy } from 'inversify';

/**
 * Lets a class without a constructor of its own be made as the class that it extends. Without this the container passes `undefined` for
 * every injected argument, and says nothing.
 */
export function inheritInjections(plugin: ClassType): void {
  const isSubclass = Object.getPrototypeOf(plugin) !== Function.prototype;
  if (!isSubclass || plugin.length > 0) return;
  injectFromHierarchy({ extendConstructorArguments: true, extendProperties: true })(plugin);
}
