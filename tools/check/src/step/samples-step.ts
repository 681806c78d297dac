import { checkSamples } from '../sample/check-samples.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const samplesStep: Step = {
  name: 'samples',
  purpose: 'code in README files and docs compiles and runs',
  needs: 'types',
  run: async ({ root, workspace }) => toStepResult(await checkSamples(root, workspace())),
};
