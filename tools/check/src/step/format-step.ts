import { runTool } from '../process/run-tool.ts';
import type { Step } from './step.ts';

export const formatStep: Step = {
  name: 'format',
  purpose: 'format and simple lint rules (biome)',
  run({ root, mode }) {
    const write = mode === 'fix' ? ['--write'] : [];
    return runTool({ tool: 'biome', arguments: ['check', '--max-diagnostics=100', ...write, '.'], root });
  },
};
