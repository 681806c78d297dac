/** One thing that must hold, and how to find out. */
export interface Trial {
  /** For example `a ESM, TypeScript 7.0.2, Node 24.21.0`. */
  readonly title: string;
  /** @returns what is wrong and how to cure it; empty when nothing is */
  run(): Promise<readonly string[]>;
}

/** What became of a trial. */
export interface TrialReport {
  readonly title: string;
  readonly problems: readonly string[];
  readonly durationMs: number;
}
