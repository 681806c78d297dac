/** `error`: it cannot work. `warning`: it probably does not do what its author thinks. `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that a check found. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the tool. */
  readonly tool: string;
  /** Name of the rule, the same in every release: `fallback-cycle`. */
  readonly rule: string;
  /** What is so, and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly cure: string;
}
