import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the dev rows may lie. */
export interface DataPlaces {
  /** Value of the environment variable TOOLWRIGHT_DATA. @default the folder beside the repository */
  readonly named?: string | undefined;
  /** Root of the repository. */
  readonly root: string;
}

/** The folder that holds the dev rows, and whether it is there. */
export interface DataFolder {
  readonly path: string;
  readonly isPresent: boolean;
}

/** Looks for the dev rows: the folder that TOOLWRIGHT_DATA names, or `../shared/data` beside the repository. */
export function findData({ named, root }: DataPlaces): DataFolder {
  const path = named === undefined || named === '' ? join(root, '..', 'shared', 'data') : resolve(named);
  return { path, isPresent: existsSync(path) };
}
