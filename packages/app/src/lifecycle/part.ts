import type { LifecycleHooks } from '@toolwright/contract';

/** A plugin's or service's instance that has a hook. */
export interface Part {
  readonly name: string;
  readonly hooks: LifecycleHooks;
}

const hookNames = ['onInit', 'onDispose', 'health'] as const;

/** Whether an instance has a hook at all. */
export function hasHooks(instance: unknown): instance is LifecycleHooks {
  if (typeof instance !== 'object' || instance === null) return false;
  const members = instance as Readonly<Record<string, unknown>>;
  return hookNames.some((name) => typeof members[name] === 'function');
}
