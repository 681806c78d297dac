import { checkTutorials } from '../tutorial/check-tutorials.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const tutorialsStep: Step = {
  name: 'tutorials',
  purpose: 'following a tutorial ends in a passing test',
  needs: 'types',
  run: async ({ root, workspace }) => toStepResult(await checkTutorials(root, workspace())),
};
