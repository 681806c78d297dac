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
    nearest: (name, limit) => nearestOf([...byName.keys()], name).slice(0, limit),
  };
}

function nearestOf(names: readonly string[], wanted: string): readonly string[] {
  return names
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, distance }) => pluginOf(name) === pluginOf(wanted) || distance <= name.length / 3)
    .sort((left, right) => left.distance - right.distance)
    .map(({ name }) => name);
}

function pluginOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.')).toLowerCase();
}
