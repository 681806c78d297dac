import type { TrialReport } from './trial.ts';

/** Runs one stage of the preparation, without which nothing can go on, and reports how long it took. */
export type Stage = <T>(title: string, body: () => Promise<T>) => Promise<T>;

export interface StageServices {
  /** Milliseconds on any time line. */
  readonly now: () => number;
  readonly onReport: (report: TrialReport) => void;
}

export function createStage({ now, onReport }: StageServices): Stage {
  return async (title, body) => {
    const startedAt = now();
    const value = await body();
    onReport({ title, problems: [], durationMs: now() - startedAt });
    return value;
  };
}
