import { checkSizes } from '../size/check-sizes.ts';
import { measureSizes } from '../size/measure-sizes.ts';
import { formatSize } from '../size/package-size.ts';
import { sizeBudgets } from '../size/size-budgets.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const sizesStep: Step = {
  name: 'sizes',
  purpose: 'no public package outgrows its budget (size-limit)',
  needs: 'types',
  async run({ root, workspace }) {
    const sizes = await measureSizes(root, workspace());
    const note = sizes.map(({ folder, bytes }) => `${folder.replace(/^.*\//, '')} ${formatSize(bytes)}`).join(', ');
    return { ...toStepResult(checkSizes(sizes, sizeBudgets)), notes: [note] };
  },
};
