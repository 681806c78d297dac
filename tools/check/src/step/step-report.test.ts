import { describe, expect, test } from '@jest/globals';
import type { StepReport } from './run-steps.ts';
import type { Step, StepResult } from './step.ts';
import { formatReport, formatSummary } from './step-report.ts';

const result: StepResult = { ok: false, output: 'a.ts:1 no-any: found\nb.ts:2 no-any: found', notes: ['median file: 40 lines'] };
const step: Step = { name: 'style', purpose: 'style rules', run: async () => result };
const failed: StepReport = { kind: 'failed', step, result, durationMs: 1234 };
const passed: StepReport = { kind: 'passed', step, result, durationMs: 80 };
const skipped: StepReport = { kind: 'skipped', step, needs: 'types' };

describe('formatReport', () => {
  test('shows name, duration, notes and findings of a failed step', () => {
    expect(formatReport(failed).split('\n')).toEqual([
      '✗ style 1.2 s  style rules',
      '    median file: 40 lines',
      '    a.ts:1 no-any: found',
      '    b.ts:2 no-any: found',
    ]);
  });

  test('shows only the notes of a passed step', () => {
    expect(formatReport(passed)).toBe('✓ style 0.1 s  style rules\n    median file: 40 lines');
  });

  test('says why a step was skipped', () => {
    expect(formatReport(skipped)).toBe('- style skipped: it needs "types", which did not pass');
  });
});

describe('formatSummary', () => {
  test('counts what became of the steps', () => {
    expect(formatSummary([passed, failed, passed, skipped])).toBe('Steps: 1 failed, 1 skipped, 2 passed, 4 total');
  });
});
