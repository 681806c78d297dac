import { measureMedianLength } from '../style/median-length.ts';
import { checkStyle } from '../style/style-rules.ts';
import { listUndocumentedExports } from '../style/undocumented-exports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const styleStep: Step = {
  name: 'style',
  purpose: 'the rules of this code base that no linter knows',
  run: async ({ workspace }) => ({ ...toStepResult(checkStyle(workspace())), notes: describeSources(workspace()) }),
};

function describeSources({ packages }: Workspace): readonly string[] {
  const sources = packages.flatMap((each) => each.sources);
  const undocumented = sources.flatMap(listUndocumentedExports);
  return [
    `median file: ${measureMedianLength(sources)} lines`,
    `exports without a docstring: ${undocumented.length}`,
    ...undocumented.map(({ path, line, name }) => `  ${path}:${line} ${name}`),
  ];
}
