import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../package/manifest.ts';

/** What can be taken out of a package, to see that the check notices. */
export const breakableParts = ['files', 'types', 'peer'] as const;

export type BreakablePart = (typeof breakableParts)[number];

/** A fault to be made in the copy of the repository, by `--break files:core`. */
export interface Break {
  readonly part: BreakablePart;
  /** Name of the package without its scope. */
  readonly packageName: string;
}

/** Takes a part out of a package of the copy. */
export function breakPackage(folder: string, part: BreakablePart): void {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  writeFileSync(path, `${JSON.stringify(withoutPart(manifest, part), undefined, 2)}\n`);
}

/** @throws Error when the package does not have the part */
export function withoutPart(manifest: Manifest, part: BreakablePart): Manifest {
  switch (part) {
    case 'files': {
      const { files: _, ...rest } = manifest;
      return rest;
    }
    case 'types':
      return { ...manifest, exports: Object.fromEntries(Object.entries(manifest.exports ?? {}).map(dropTypes)) };
    case 'peer': {
      const [first, ...others] = Object.entries(manifest.peerDependencies ?? {});
      if (first === undefined) throw new Error(`${manifest.name} has no peer that could be taken out. Break another package.`);
      return { ...manifest, peerDependencies: Object.fromEntries(others) };
    }
  }
}

function dropTypes([entry, target]: [string, string | Readonly<Record<string, string>>]) {
  if (typeof target === 'string') return [entry, target] as const;
  const { types: _, ...rest } = target;
  return [entry, rest] as const;
}
