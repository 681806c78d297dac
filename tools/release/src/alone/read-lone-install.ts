import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPackage } from '../content/published-package.ts';
import type { LoneInstall } from '../dependency/judge-dependencies.ts';
import { readManifest } from '../package/list-public-packages.ts';

/** Reads a package as npm unpacked it into a folder, and what came with it. */
export function readLoneInstall(folder: string, name: string): PublishedPackage & LoneInstall {
  const unpacked = join(folder, 'node_modules', name);
  return { manifest: readManifest(unpacked), files: listFiles(unpacked), installed: readInstalled(folder) };
}

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('node_modules'))
    .sort();
}

function readInstalled(folder: string): readonly string[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  return toInstalledNames(Object.keys(lock.packages));
}

// A lock file names places, and one package may have several: `node_modules/a/node_modules/@b/c` is `@b/c`.
function toInstalledNames(places: readonly string[]): readonly string[] {
  const names = places
    .filter((place) => place !== '')
    .map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [...new Set(names)].sort();
}
