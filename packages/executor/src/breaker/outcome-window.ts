/** What a closed breaker looks back on. */
export interface OutcomeWindow {
  /** Attempts in the window. */
  readonly calls: number;
  /** Those of them that failed. */
  readonly failures: number;
  addSuccess(): void;
  addFailure(): void;
}
