import { entriesStep } from './entries-step.ts';
import { formatStep } from './format-step.ts';
import { layersStep } from './layers-step.ts';
import { lintStep } from './lint-step.ts';
import { packagesStep } from './packages-step.ts';
import { pagesStep } from './pages-step.ts';
import { samplesStep } from './samples-step.ts';
import { sizesStep } from './sizes-step.ts';
import type { Step } from './step.ts';
import { styleStep } from './style-step.ts';
import { tutorialsStep } from './tutorials-step.ts';
import { typesStep } from './types-step.ts';
import { unusedStep } from './unused-step.ts';

/** All steps of `pnpm check`, fast ones first. */
export const steps: readonly Step[] = [
  formatStep,
  layersStep,
  styleStep,
  typesStep,
  pagesStep,
  lintStep,
  unusedStep,
  packagesStep,
  entriesStep,
  sizesStep,
  samplesStep,
  tutorialsStep,
];
