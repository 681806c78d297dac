import { type RegisteredTool, type ToolRegistry, ToolwrightError } from '@toolwright/contract';
import { editDistance } from './edit-distance.js';

/**
 * A registry that holds the given tools. A name is near when it has the same plugin, or when at most a third of its letters differ.
 * @throws ToolwrightError `declaration_error` when two tools have one name
 */
export function registryOf(...tools: readonly RegisteredTool[]): ToolRegistry {
  const byName = new Map<string, RegisteredTool>(tools.map((tool) => [tool.descriptor.name, tool]));
  if (byName.size < tools.length) {
    const names = tools.map((tool) => tool.descriptor.name).join(', ');
    throw new ToolwrightError('declaration_error', `Each tool of a registry has its own name; received ${names}. Rename one.`);
  }
  return {
    find: (name) => byName.get(name),
    list: () => tools,
    nearest: (name, limit) =>
      [...byName.keys()]
        .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
        .filter(({ known, distance }) => pluginOf(known) === pluginOf(name) || distance <= known.length / 3)
        .sort((left, right) => left.distance - right.distance)
        .slice(0, limit)
        .map(({ known }) => known),
  };
}

function pluginOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}
