import type { Step, StepContext, StepResult } from './step.ts';

/** What became of a step. */
export type StepReport =
  | { readonly kind: 'passed' | 'failed'; readonly step: Step; readonly result: StepResult; readonly durationMs: number }
  /** The step that it needs did not pass. */
  | { readonly kind: 'skipped'; readonly step: Step; readonly needs: string };

export interface StepServices {
  readonly context: StepContext;
  /** Milliseconds on any time line. */
  readonly now: () => number;
  /** Hears of each step as soon as it has ended. */
  readonly onReport: (report: StepReport) => void;
}

/** Runs steps one after another. A failure stops only the steps that need the failed one; a needed step that is not run counts as passed. */
export async function runSteps(steps: readonly Step[], { context, now, onReport }: StepServices): Promise<readonly StepReport[]> {
  const reports: StepReport[] = [];
  for (const step of steps) {
    const obstacle = reports.find((report) => report.step.name === step.needs && report.kind !== 'passed');
    const report = obstacle ? skip(step, obstacle.step.name) : await runStep(step, context, now);
    onReport(report);
    reports.push(report);
  }
  return reports;
}

function skip(step: Step, needs: string): StepReport {
  return { kind: 'skipped', step, needs };
}

async function runStep(step: Step, context: StepContext, now: () => number): Promise<StepReport> {
  const startedAt = now();
  const result = await step.run(context).catch(toResult);
  return { kind: result.ok ? 'passed' : 'failed', step, result, durationMs: now() - startedAt };
}

// A step that breaks is a failed step: the others still have their say.
function toResult(cause: unknown): StepResult {
  return { ok: false, output: `The step itself broke: ${cause instanceof Error ? cause.stack : String(cause)}` };
}
