import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fence, findFences } from './fence.ts';

/** One markdown file that users read. */
export interface Document {
  /** From the root of the repository. */
  readonly path: string;
  readonly fences: readonly Fence[];
}

/** Reads the documents whose code is a promise: README.md, those of packages and plugins, and everything in docs. */
export function readDocuments(root: string): readonly Document[] {
  const readmes = ['packages', 'plugins'].flatMap((group) => listFolders(root, group).map((folder) => `${folder}/README.md`));
  const paths = ['README.md', ...readmes, ...listMarkdown(root, 'docs')];
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, fences: findFences(path, readFileSync(join(root, path), 'utf8')) }));
}

function listFolders(root: string, group: string): readonly string[] {
  if (!existsSync(join(root, group))) return [];
  return readdirSync(join(root, group)).map((name) => `${group}/${name}`);
}

function listMarkdown(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`)
    .sort();
}
