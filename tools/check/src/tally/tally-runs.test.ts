import { describe, expect, test } from '@jest/globals';
import { type EndedRun, formatTally, tallyRuns } from './tally-runs.ts';

const tests: EndedRun = { label: 'Tests', log: 'Tests: 40 passed, 40 total', status: 0 };
const checks: EndedRun = { label: 'Steps', log: 'Steps: 0 failed, 0 skipped, 9 passed, 9 total', status: 0 };

describe('tallyRuns', () => {
  test('sums tests and steps', () => {
    expect(formatTally(tallyRuns([tests, checks]))).toBe('49 passed, 0 failed');
  });

  test('counts failed tests and steps', () => {
    const failedTests = { ...tests, log: 'Tests: 2 failed, 38 passed, 40 total', status: 1 };
    expect(formatTally(tallyRuns([failedTests, checks]))).toBe('47 passed, 2 failed');
  });

  test('counts a command that failed although every test passed', () => {
    expect(formatTally(tallyRuns([{ ...tests, status: 1 }, checks]))).toBe('49 passed, 1 failed');
  });

  test('counts acceptance sets, and nothing where all were skipped for want of rows', () => {
    const sets: EndedRun = { label: 'Sets', log: 'Sets: 4 passed, 4 total', status: 0 };
    expect(formatTally(tallyRuns([tests, checks, sets]))).toBe('53 passed, 0 failed');
    expect(formatTally(tallyRuns([tests, checks, { ...sets, log: 'Sets: 4 skipped, 4 total' }]))).toBe('49 passed, 0 failed');
    expect(formatTally(tallyRuns([tests, checks, { ...sets, log: '' }]))).toBe('49 passed, 1 failed');
  });

  test('fails when not one test was counted, although the command succeeded', () => {
    expect(formatTally(tallyRuns([{ ...tests, log: 'No tests found' }, checks]))).toBe('9 passed, 1 failed');
  });
});
