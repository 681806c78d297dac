import { ToolwrightError } from '@toolwright/contract';
import { type ClassType, isPlugin } from '@toolwright/core';
import type { LocatedModule } from './locate-module.js';

/**
 * Picks the plugin classes among what a module exports: the one that package.json names, else all.
 * @throws ToolwrightError `declaration_error` when there is none
 */
export function selectPlugins(exported: object, { label, plugin }: Pick<LocatedModule, 'label' | 'plugin'>): readonly ClassType[] {
  // A class may be exported under two names.
  const classes = [...new Set(Object.values(exported).filter(isPlugin))];
  if (classes.length === 0) {
    throw new ToolwrightError(
      'declaration_error',
      `${label}: a module that exports a class with @Plugin was expected; it exports none. Export the class itself.`,
    );
  }
  if (plugin === undefined) return classes;
  const named = Object.entries(exported).find(([name]) => name === plugin)?.[1];
  if (isPlugin(named)) return [named];
  throw new ToolwrightError(
    'declaration_error',
    `${label}: package.json says "toolwright": { "plugin": "${plugin}" }, and no class with @Plugin is exported under that name; received ${classes.map(({ name }) => name).join(', ')}. Correct one of them.`,
  );
}
