import type { PolicyOverrides } from '@toolwright/core';

/**
 * The part of an application's overrides that concerns some of its plugins. What it says of other plugins and their tools is left out, since
 * nobody here can tell whether their names are right.
 */
export function overridesFor(plugins: readonly string[], overrides: PolicyOverrides): PolicyOverrides {
  const isTheirs = (name: string): boolean => plugins.some((plugin) => name === plugin || name.startsWith(`${plugin}.`));
  return {
    ...overrides,
    ...(overrides.plugins && { plugins: keep(overrides.plugins, isTheirs) }),
    ...(overrides.tools && { tools: keep(overrides.tools, isTheirs) }),
  };
}

function keep<T>(entries: Readonly<Record<string, T>>, isKept: (name: string) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => isKept(name)));
}
