import { runTool } from '../process/run-tool.ts';
import type { Step } from './step.ts';

export const unusedStep: Step = {
  name: 'unused',
  purpose: 'files, exports and dependencies that nobody uses (knip)',
  run: ({ root }) => runTool({ tool: 'knip', arguments: ['--no-progress', '--no-config-hints'], root }),
};
