import { posix } from 'node:path';
import { parseSource, type SourceFile } from '../source/source-file.ts';
import type { PackageManifest } from './package-manifest.ts';
import { packageGroups, type Workspace, type WorkspacePackage } from './workspace.ts';

/** Files by their path from the root of the repository. */
export type FileTexts = ReadonlyMap<string, string>;

/** Sees the packages in a set of files: each folder of a group that holds a package.json, with its TypeScript. */
export function buildWorkspace(files: FileTexts): Workspace {
  const packages = [...files.keys()]
    .filter(isManifest)
    .sort()
    .map((path) => buildPackage(posix.dirname(path), files));
  const byName = new Map(packages.map((each) => [each.manifest.name, each]));
  return { packages, find: (name) => byName.get(name) };
}

function isManifest(path: string): boolean {
  const [group, , file, ...rest] = path.split('/');
  return packageGroups.some((each) => each === group) && file === 'package.json' && rest.length === 0;
}

function buildPackage(folder: string, files: FileTexts): WorkspacePackage {
  const references = readReferences(folder, files);
  return {
    folder,
    group: packageGroups.find((group) => folder.startsWith(`${group}/`)) ?? 'packages',
    manifest: JSON.parse(files.get(`${folder}/package.json`) ?? '{}') as PackageManifest,
    ...(references && { references }),
    sources: listSources(folder, files),
  };
}

function readReferences(folder: string, files: FileTexts): readonly string[] | undefined {
  const text = files.get(`${folder}/tsconfig.build.json`);
  if (text === undefined) return undefined;
  const { references = [] } = JSON.parse(text) as { readonly references?: readonly { readonly path: string }[] };
  return references.map(({ path }) => posix.dirname(posix.join(folder, path)));
}

function listSources(folder: string, files: FileTexts): readonly SourceFile[] {
  const isSource = (path: string) => path.startsWith(`${folder}/`) && path.endsWith('.ts');
  return [...files].filter(([path]) => isSource(path)).map(([path, text]) => parseSource(path, text));
}
