import { runTool } from '../process/run-tool.ts';
import type { Step } from './step.ts';

export const lintStep: Step = {
  name: 'lint',
  purpose: 'lint rules that know the types (oxlint)',
  needs: 'types',
  run({ root, mode }) {
    const fix = mode === 'fix' ? ['--fix'] : [];
    return runTool({ tool: 'oxlint', arguments: ['--type-aware', '--format=unix', ...fix], root });
  },
};
