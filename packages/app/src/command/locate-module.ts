import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPackageEntry } from './read-package-entry.js';

/** The module that a command looks at. */
export interface LocatedModule {
  /** Absolute. */
  readonly path: string;
  /** How messages call it. */
  readonly label: string;
  /** The export that is the plugin, where a package.json names one. */
  readonly plugin?: string;
  /** How it was found, where nobody named it. */
  readonly remark?: string;
}

/**
 * Finds the module that is meant: a file by its path; for a folder, or the current one when none is named, what its package.json says.
 * @throws ToolwrightError `declaration_error` when a folder has no package.json that can be read
 */
export function locateModule(given: string | undefined, folder: string): LocatedModule {
  const path = resolve(folder, given ?? '.');
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return { path, label: given ?? path };
  const { entry, plugin, packageName } = readPackageEntry(path);
  const chosen = plugin === undefined ? 'every plugin that it exports' : plugin;
  return {
    path: join(path, entry),
    label: join(given ?? '', entry),
    ...(plugin !== undefined && { plugin }),
    remark: `Looking at ${join(given ?? '', entry)}, ${chosen}: so says package.json of ${packageName}.`,
  };
}
