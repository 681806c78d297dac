import type { OfferedTool } from '../tool/offered-tool.js';

/** Puts tools together that serve one purpose: those of one plugin that want the same required parameters, such as `weather.current` and `weather.forecast`. */
export function groupAlternatives(tools: readonly OfferedTool[]): readonly (readonly OfferedTool[])[] {
  const groups = new Map<string, OfferedTool[]>();
  for (const tool of tools) {
    const key = purposeKey(tool);
    groups.set(key, [...(groups.get(key) ?? []), tool]);
  }
  return [...groups.values()];
}

function purposeKey({ descriptor, parameters }: OfferedTool): string {
  const required = parameters.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  // Tools that want nothing have nothing in common by that; and what changes things is never an alternative to what looks.
  return required.length === 0 ? descriptor.name : [descriptor.plugin, descriptor.access, ...required.sort()].join(' ');
}
