import type { Finding, Severity } from './finding.js';

/** Everything that a check found. */
export interface CheckReport {
  /** Errors first, then warnings, then notes; each in the order of the tools. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Names of the tools that were checked. */
  readonly tools: readonly string[];
  /** Names of the dialects that they were checked against. */
  readonly dialects: readonly string[];
}

/** Whether a report fails a build: by errors, and where asked for by warnings too. */
export function hasFailed({ counts }: CheckReport, level: 'errors' | 'warnings'): boolean {
  return counts.error > 0 || (level === 'warnings' && counts.warning > 0);
}
