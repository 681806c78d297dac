import { type Finding, formatFinding } from '../finding/finding.ts';
import type { StepResult } from './step.ts';

/** A step that looked for faults fails when it found one. */
export function toStepResult(findings: readonly Finding[]): StepResult {
  return { ok: findings.length === 0, output: findings.map(formatFinding).join('\n') };
}
