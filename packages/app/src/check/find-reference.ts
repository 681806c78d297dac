import type { ToolDescriptor } from '@toolwright/contract';
import { nearestNames } from '@toolwright/core';
import type { CheckSubject } from './check-input.js';

/** What a name in a declaration stands for. */
export type Reference =
  | { readonly kind: 'tool'; readonly tool: ToolDescriptor }
  | { readonly kind: 'missing'; readonly cure: string }
  /** Another plugin may bring it; only the whole application can tell. */
  | { readonly kind: 'elsewhere' };

/** Looks up a tool that a declaration names. */
export function findReference({ plugins, tools, extent = 'whole-app' }: CheckSubject, name: string): Reference {
  const tool = tools.find((candidate) => candidate.name === name);
  if (tool !== undefined) return { kind: 'tool', tool };
  const isOfTheirs = plugins.some((plugin) => name.startsWith(`${plugin.name}.`));
  if (extent === 'some-plugins' && name.includes('.') && !isOfTheirs) return { kind: 'elsewhere' };
  const [nearest] = nearestNames(
    name,
    tools.map((candidate) => candidate.name),
    1,
  );
  return { kind: 'missing', cure: nearest === undefined ? 'Name a tool as "plugin.tool".' : `Did you mean "${nearest}"?` };
}
