import type { Trial, TrialReport } from './trial.ts';

export interface TrialServices {
  /** Trials that run side by side. */
  readonly atOnce: number;
  /** Milliseconds on any time line. */
  readonly now: () => number;
  /** Hears of each trial as soon as it has ended. */
  readonly onReport: (report: TrialReport) => void;
}

/** Runs all trials, whatever becomes of the others. @returns their reports, in the order of the trials */
export async function runTrials(trials: readonly Trial[], { atOnce, now, onReport }: TrialServices): Promise<readonly TrialReport[]> {
  const reports: TrialReport[] = [];
  const waiting = [...trials.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, trial] = next;
      const startedAt = now();
      const problems = await trial.run().catch(toProblems);
      const report = { title: trial.title, problems, durationMs: now() - startedAt };
      onReport(report);
      reports[index] = report;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return reports;
}

// A trial that breaks is a failed trial: the others still have their say.
function toProblems(cause: unknown): readonly string[] {
  return [cause instanceof Error ? cause.message : String(cause)];
}
