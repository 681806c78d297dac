import { join } from 'node:path';
import { runTool } from '../process/run-tool.ts';
import { listPublicPackages } from '../workspace/public-packages.ts';
import type { Step } from './step.ts';

export const packagesStep: Step = {
  name: 'packages',
  purpose: 'what each public package would publish (publint)',
  needs: 'types',
  async run({ root, workspace }) {
    const folders = listPublicPackages(workspace()).map(({ folder }) => folder);
    // npm packs in every environment that has node; what pnpm would rewrite (workspace:, catalog:) publint does not read.
    const lint = (folder: string) => runTool({ tool: 'publint', arguments: ['--strict', '--pack', 'npm'], root, cwd: join(root, folder) });
    const results = await Promise.all(folders.map(async (folder) => ({ folder, ...(await lint(folder)) })));
    const faulty = results.filter(({ ok }) => !ok);
    return { ok: faulty.length === 0, output: faulty.map(({ folder, output }) => `${folder}\n${output}`).join('\n\n') };
  },
};
