import { describe, expect, test } from '@jest/globals';
import { countResults } from './count-results.ts';

describe('countResults', () => {
  test('adds up the lines of all packages, whatever stands in front of them', () => {
    const log = [
      '@toolwright/core:test: Test Suites: 3 passed, 3 total',
      '@toolwright/core:test: Tests:       12 passed, 12 total',
      '@toolwright/executor:test: cache hit, replaying logs 0123456789abcdef',
      '@toolwright/executor:test: Tests:       1 failed, 2 skipped, 3 todo, 30 passed, 36 total',
      'Tests:       5 passed, 5 total',
    ].join('\n');
    expect(countResults(log, 'Tests')).toEqual({ passed: 47, failed: 1 });
  });

  test('reads coloured lines and lines that end as on Windows', () => {
    const red = '\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[31m2 failed\u001b[39m\u001b[22m, 2 total\r\n';
    expect(countResults(red, 'Tests')).toEqual({ passed: 0, failed: 2 });
  });

  test('reads the summary of a check', () => {
    expect(countResults('Steps: 1 failed, 1 skipped, 7 passed, 9 total', 'Steps')).toEqual({ passed: 7, failed: 1 });
  });

  test('counts nothing where a line only mentions tests', () => {
    expect(countResults('Tests: all 12 passed\nTests run: 3 passed, 3 total\nSnapshots: 1 passed, 1 total', 'Tests')).toEqual({
      passed: 0,
      failed: 0,
    });
  });
});
