import type { StepReport } from './run-steps.ts';

/** What is printed when a step has ended: one line, then notes, then what is wrong. */
export function formatReport(report: StepReport): string {
  if (report.kind === 'skipped') return `- ${report.step.name} skipped: it needs "${report.needs}", which did not pass`;
  const { kind, step, result, durationMs } = report;
  const mark = kind === 'passed' ? '✓' : '✗';
  const lines = [`${mark} ${step.name} ${(durationMs / 1000).toFixed(1)} s  ${step.purpose}`];
  for (const note of result.notes ?? []) lines.push(indent(note));
  if (kind === 'failed') lines.push(indent(result.output || 'It failed without saying why.'));
  return lines.join('\n');
}

/** The last line of `pnpm check`; the CI's tally reads it. */
export function formatSummary(reports: readonly StepReport[]): string {
  const count = (kind: StepReport['kind']) => reports.filter((report) => report.kind === kind).length;
  return `Steps: ${count('failed')} failed, ${count('skipped')} skipped, ${count('passed')} passed, ${reports.length} total`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
