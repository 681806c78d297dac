import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demandSuccess } from '../process/demand-success.ts';
import type { Pnpm } from '../process/pnpm.ts';
import type { Manifest } from './manifest.ts';
import type { PublicPackage } from './public-package.ts';

/** All packages of a workspace that are not private, by name. @throws Error when there is none */
export async function listPublicPackages(pnpm: Pnpm, folder: string): Promise<readonly PublicPackage[]> {
  const listed = await demandSuccess(pnpm.command(['list', '--recursive', '--depth=-1', '--json'], folder));
  // The form that pnpm documents for `list --json`.
  const projects = JSON.parse(listed) as readonly { readonly path: string; readonly private?: boolean }[];
  const found = projects.filter((project) => project.private !== true).map(({ path }) => ({ folder: path, manifest: readManifest(path) }));
  if (found.length === 0) throw new Error(`At least one package without "private": true was expected in ${folder}; there is none.`);
  return found.sort((a, b) => a.manifest.name.localeCompare(b.manifest.name));
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
