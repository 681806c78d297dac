import { type CountLabel, countResults, type ResultCounts } from './count-results.ts';

/** A command that has ended. */
export interface EndedRun {
  readonly label: CountLabel;
  readonly log: string;
  /** Exit status. */
  readonly status: number;
}

/**
 * Adds up ended runs. A run that failed without a failed count, or that counted nothing at all, is one failure more; only acceptance sets may
 * all be skipped, where the rows are not there that they run over.
 */
export function tallyRuns(runs: readonly EndedRun[]): ResultCounts {
  const counts = runs.map(countRun);
  return { passed: counts.reduce((sum, { passed }) => sum + passed, 0), failed: counts.reduce((sum, { failed }) => sum + failed, 0) };
}

function countRun({ label, log, status }: EndedRun): ResultCounts {
  const { passed, failed } = countResults(log, label);
  const mayCountNothing = label === 'Sets' && log.includes('Sets:');
  const isHiddenFailure = failed === 0 && (status !== 0 || (passed === 0 && !mayCountNothing));
  return { passed, failed: isHiddenFailure ? 1 : failed };
}

/** The last line of the CI's output. */
export function formatTally({ passed, failed }: ResultCounts): string {
  return `${passed} passed, ${failed} failed`;
}
