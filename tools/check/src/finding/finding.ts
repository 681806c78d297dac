/** One fault that a rule found. */
export interface Finding {
  /** From the root of the repository, with `/` between folders. */
  readonly path: string;
  /** From 1. Absent where the fault is the file itself. */
  readonly line?: number;
  /** Name of the rule, for example `no-any`. */
  readonly rule: string;
  /** What was found and how to cure it. */
  readonly message: string;
}

/** One line for people and for editors that jump to `path:line`. */
export function formatFinding({ path, line, rule, message }: Finding): string {
  return `${line === undefined ? path : `${path}:${line}`} ${rule}: ${message}`;
}
