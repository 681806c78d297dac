import { describe, expect, test } from '@jest/globals';
import { formatReport, formatSummary } from './format-report.ts';
import type { TrialReport } from './trial.ts';

const reportOf = (title: string, problems: readonly string[] = []): TrialReport => ({ title, problems, durationMs: 1_234 });

describe('formatReport', () => {
  test('is one line for what held', () => {
    expect(formatReport(reportOf('a ESM'))).toBe('ok a ESM  1.2 s');
  });

  test('indents each line of what is wrong', () => {
    expect(formatReport(reportOf('a ESM', ['one\ntwo', 'three']))).toBe('FAILED a ESM  1.2 s\n    one\n    two\n    three');
  });

  test('shows ten problems and counts the others', () => {
    const lines = formatReport(reportOf('a', Array(12).fill('holds a test'))).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toContain('and 2 more');
  });
});

describe('formatSummary', () => {
  test('counts what held', () => {
    expect(formatSummary([reportOf('a'), reportOf('b')], 60_000)).toBe('Release check passed: 2 of 2 in 60.0 s');
  });

  test('names what failed', () => {
    expect(formatSummary([reportOf('a'), reportOf('b', ['misses a peer'])], 500)).toBe('Release check failed: b (1 of 2 in 0.5 s)');
  });
});
