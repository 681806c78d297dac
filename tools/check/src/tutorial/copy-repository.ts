import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../process/run-command.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The two folders of a copy. */
export interface CopyPlace {
  /** Root of the repository. */
  readonly root: string;
  readonly folder: string;
}

/** Copies the repository as it lies in the working tree, without what git ignores, but with what has been built. */
export async function copyRepository({ root, folder }: CopyPlace, { packages }: Workspace): Promise<void> {
  const listed = await runCommand({ program: 'git', arguments: ['ls-files', '-co', '--exclude-standard', '-z'], cwd: root });
  if (!listed.ok) throw new Error(`The files to copy are listed by git, which failed in ${root}. ${listed.output}`);
  const built = packages.map((each) => `${each.folder}/dist`);
  for (const path of [...listed.output.split('\0'), ...built]) {
    // A file that was deleted but not yet committed is still listed.
    if (path === '' || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  }
}
