import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocuments } from '../document/read-documents.ts';
import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { compileSamples } from './compile-samples.ts';
import { linkDependencies } from './link-dependencies.ts';
import { runSamples } from './run-samples.ts';
import { listSamples } from './sample.ts';

/** Finds code in the documents that does not compile or does not run. The packages must have been built. */
export async function checkSamples(root: string, workspace: Workspace): Promise<readonly Finding[]> {
  const { samples, findings } = listSamples(readDocuments(root));
  if (samples.length === 0) return findings;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'toolwright-samples-')));
  try {
    linkDependencies(root, folder, workspace);
    const compiled = await compileSamples(samples, { root, folder });
    const runnable = samples.filter(({ path, use }) => use === 'run' && !compiled.some((finding) => finding.path === path));
    return [...findings, ...compiled, ...(await runSamples(runnable, { root, folder }))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
