import { expect, test } from '@jest/globals';
import type { SetRun } from './run-set.ts';
import { outcomeLine, outcomeOf } from './set-outcome.ts';

test.each<[string, SetRun, string]>([
  ['whose bar is met', { kind: 'finished', result: { verdicts: [{ kind: 'passed', id: 'a' }] } }, 'passed'],
  ['whose bar is missed', { kind: 'finished', result: { verdicts: [{ kind: 'failed', id: 'a', reason: 'no' }] } }, 'failed'],
  ['without dev rows', { kind: 'no-data', message: 'skipped' }, 'skipped'],
  ['without a file that it needs', { kind: 'no-file', message: 'absent' }, 'failed'],
])('what becomes of a set %s', (_title, run, outcome) => {
  expect(outcomeOf(run)).toBe(outcome);
});

test('counts the sets as CI counts tests', () => {
  expect(outcomeLine(['passed', 'failed', 'passed', 'skipped'])).toBe('Sets: 1 failed, 1 skipped, 2 passed, 4 total');
  expect(outcomeLine(['passed'])).toBe('Sets: 1 passed, 1 total');
});
