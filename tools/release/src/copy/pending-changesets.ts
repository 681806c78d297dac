import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a repository holds changesets that no release has taken up. Right after a release it holds none, and `changeset version` refuses to run. */
export function hasPendingChangesets(folder: string): boolean {
  return readdirSync(join(folder, '.changeset')).some((name) => name.endsWith('.md') && name !== 'README.md');
}
