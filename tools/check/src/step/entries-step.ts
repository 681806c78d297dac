import { checkEntries } from '../entry/check-entries.ts';
import { packPackages } from '../entry/pack-packages.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const entriesStep: Step = {
  name: 'entries',
  purpose: 'each entry of a public package resolves to its code and its types (attw)',
  needs: 'types',
  async run({ root, workspace }) {
    const findings = [];
    for (const packed of await packPackages(root, workspace())) findings.push(...(await checkEntries(packed)));
    return toStepResult(findings);
  },
};
