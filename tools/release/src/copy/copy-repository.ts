import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demandSuccess } from '../process/demand-success.ts';

/** What is copied where. */
export interface RepositoryCopy {
  /** Root of the repository. */
  readonly root: string;
  /** Does not exist yet. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Clones the repository and lays the uncommitted state of its working tree over it. What git ignores stays behind. */
export async function copyRepository({ root, folder, signal }: RepositoryCopy): Promise<void> {
  const git = (...args: readonly string[]) => demandSuccess({ program: 'git', arguments: args, cwd: root, signal });
  await git('clone', '--quiet', root, folder);
  for (const path of toPaths(await git('ls-files', '-z', '--cached', '--others', '--exclude-standard'))) {
    const source = join(root, path);
    if (!existsSync(source)) {
      rmSync(join(folder, path), { force: true });
      continue;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(source, join(folder, path));
  }
}

function toPaths(listed: string): readonly string[] {
  return listed.split('\0').filter((path) => path !== '');
}
