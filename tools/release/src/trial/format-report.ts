import type { TrialReport } from './trial.ts';

/** One line for a trial that held; below it, what is wrong with one that did not. */
export function formatReport({ title, problems, durationMs }: TrialReport): string {
  const mark = problems.length === 0 ? 'ok' : 'FAILED';
  return [
    `${mark} ${title}  ${formatSeconds(durationMs)}`,
    ...shorten(problems).map((problem) => problem.replace(/^(?=.)/gm, '    ')),
  ].join('\n');
}

/** The last line of the check. */
export function formatSummary(reports: readonly TrialReport[], durationMs: number): string {
  const failed = reports.filter(({ problems }) => problems.length > 0);
  const time = formatSeconds(durationMs);
  if (failed.length === 0) return `Release check passed: ${reports.length} of ${reports.length} in ${time}`;
  return `Release check failed: ${failed.map(({ title }) => title).join('; ')} (${failed.length} of ${reports.length} in ${time})`;
}

// A package without its list of files holds dozens that it should not; the first say enough.
function shorten(problems: readonly string[]): readonly string[] {
  const shown = problems.slice(0, 10);
  return problems.length > shown.length ? [...shown, `and ${problems.length - shown.length} more of this kind.`] : shown;
}

function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
