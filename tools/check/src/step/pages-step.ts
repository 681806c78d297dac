import { buildErrorPage } from '../page/build-error-page.ts';
import { checkPage } from '../page/check-page.ts';
import { errorNotes } from '../page/error-notes.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const pagesStep: Step = {
  name: 'pages',
  purpose: 'pages made from code hold what the code says',
  needs: 'types',
  async run(context) {
    // Not imported above: before the step `types`, a fresh clone has no built package.
    const { errorCatalogue } = await import('@toolwright/contract');
    const text = buildErrorPage({ catalogue: errorCatalogue, notes: errorNotes });
    return toStepResult(checkPage({ path: 'docs/errors.md', text }, context));
  },
};
