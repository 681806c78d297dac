import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptanceSet, SetResult } from './acceptance-set.ts';
import type { DataFolder } from './find-data.ts';
import { readRows } from './read-rows.ts';

/** A set's result, or why there is none. */
export type SetRun =
  | { readonly kind: 'finished'; readonly result: SetResult }
  | { readonly kind: 'no-data'; readonly message: string }
  | { readonly kind: 'no-file'; readonly message: string };

/** A set and the rows to run it over. */
export interface SetRunOptions {
  /** Files that were named; without any, the dev rows. */
  readonly files: readonly string[];
  readonly data: DataFolder;
}

/** Runs a set over the files that were named, or over its dev rows. */
export async function runSet(set: AcceptanceSet, { files, data }: SetRunOptions): Promise<SetRun> {
  if (files.length === 0 && !data.isPresent) {
    return {
      kind: 'no-data',
      message: `skipped: there are no dev rows in ${data.path}. Set TOOLWRIGHT_DATA to the folder, or name a file.`,
    };
  }
  const paths = files.length > 0 ? files : set.files.map((file) => join(data.path, file));
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) return { kind: 'no-file', message: `${set.name}: a file of rows was expected at ${absent}; there is none.` };
  return { kind: 'finished', result: await set.run(paths.map(readRows)) };
}
