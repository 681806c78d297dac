// `pnpm check [--fix] [step ...]`: runs the checks of this repository and exits with 1 when one of them fails.
import { fileURLToPath } from 'node:url';
import { describeSteps, readArguments } from './check-arguments.ts';
import { runSteps } from './step/run-steps.ts';
import type { Step, StepContext } from './step/step.ts';
import { formatReport, formatSummary } from './step/step-report.ts';
import { steps } from './step/steps.ts';
import { buildWorkspace } from './workspace/build-workspace.ts';
import { readFiles } from './workspace/read-files.ts';
import type { Workspace } from './workspace/workspace.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function check(chosen: readonly Step[], mode: StepContext['mode']): Promise<void> {
  let workspace: Workspace | undefined;
  const context: StepContext = {
    root,
    mode,
    workspace() {
      workspace ??= buildWorkspace(readFiles(root));
      return workspace;
    },
  };
  const onReport = (report: Parameters<typeof formatReport>[0]) => console.log(formatReport(report));
  const reports = await runSteps(chosen, { context, now: () => performance.now(), onReport });
  console.log(formatSummary(reports));
  process.exitCode = reports.every(({ kind }) => kind === 'passed') ? 0 : 1;
}

const asked = readArguments(process.argv.slice(2), steps);
switch (asked.kind) {
  case 'run':
    await check(asked.steps, asked.mode);
    break;
  case 'help':
    console.log(describeSteps(steps));
    break;
  case 'wrong':
    console.error(asked.message);
    process.exitCode = 1;
    break;
}
