import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../process/run-tool.ts';
import type { Step } from './step.ts';

export const typesStep: Step = {
  name: 'types',
  purpose: 'all packages build; tests, type tests and tools compile (tsc)',
  async run({ root, workspace }) {
    const projects = workspace()
      .packages.map(({ folder }) => `${folder}/tsconfig.build.json`)
      .filter((path) => existsSync(join(root, path)));
    const built = await runTool({ tool: 'tsc', arguments: ['--build', '--pretty', 'false', ...projects], root });
    if (!built.ok) return built;
    return runTool({ tool: 'tsc', arguments: ['--noEmit', '--pretty', 'false', '--project', 'tsconfig.test.json'], root });
  },
};
