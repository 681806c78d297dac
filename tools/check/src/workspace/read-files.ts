import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileTexts } from './build-workspace.ts';
import { packageGroups } from './workspace.ts';

const skippedFolders = ['node_modules', 'dist', 'coverage', 'data'];

/** Reads the files of all packages that the checks look at: TypeScript, package.json and tsconfig.build.json. */
export function readFiles(root: string): FileTexts {
  const paths = packageGroups.flatMap((group) => listFiles(join(root, group)));
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isSkipped(entry) ? [] : listFiles(path);
    return isRead(entry.name) ? [path] : [];
  });
}

function isSkipped({ name }: Dirent): boolean {
  return name.startsWith('.') || skippedFolders.includes(name);
}

function isRead(name: string): boolean {
  return name.endsWith('.ts') || name === 'package.json' || name === 'tsconfig.build.json';
}
