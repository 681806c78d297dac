import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Workspace } from '../workspace/workspace.ts';

/** Makes everything importable from `folder`: all packages of the workspace and all that any of them has installed. */
export function linkDependencies(root: string, folder: string, { packages }: Workspace): void {
  const link = (name: string, target: string) => {
    const path = join(folder, 'node_modules', name);
    if (existsSync(path)) return;
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(realpathSync(target), path, 'dir');
  };
  for (const each of packages) link(each.manifest.name, join(root, each.folder));
  for (const from of [...packages.map((each) => join(root, each.folder)), root]) {
    for (const name of listInstalled(from)) link(name, join(from, 'node_modules', name));
  }
}

function listInstalled(folder: string): readonly string[] {
  const installed = join(folder, 'node_modules');
  if (!existsSync(installed)) return [];
  const names = readdirSync(installed).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) => (name.startsWith('@') ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`) : [name]));
}
