import type { SetRun } from './run-set.ts';
import { summarize } from './summary.ts';

/** What became of a set as a whole. */
export type SetOutcome = 'failed' | 'skipped' | 'passed';

/** A set passes when its bar is met, and is skipped where its dev rows are not there; a file that was named has to be. */
export function outcomeOf(run: SetRun): SetOutcome {
  switch (run.kind) {
    case 'finished':
      return summarize(run.result).isMet ? 'passed' : 'failed';
    case 'no-data':
      return 'skipped';
    case 'no-file':
      return 'failed';
  }
}

/** The last line of all sets, as jest writes one of tests: `Sets: 1 failed, 3 passed, 4 total`. */
export function outcomeLine(outcomes: readonly SetOutcome[]): string {
  const counts = (['failed', 'skipped', 'passed'] as const).map((each) => ({ each, count: outcomes.filter((one) => one === each).length }));
  const shown = counts.filter(({ count }) => count > 0).map(({ each, count }) => `${count} ${each}, `);
  return `Sets: ${shown.join('')}${outcomes.length} total`;
}
