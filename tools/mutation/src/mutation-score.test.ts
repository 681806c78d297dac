import { expect, test } from '@jest/globals';
import { describeScore, scoreMutants } from './mutation-score.ts';

test('a mutant is noticed when a test fails or does not end; those that could not be run count nowhere', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'] as const;
  const score = scoreMutants(statuses.map((status) => ({ status })));
  expect(score).toEqual({ killed: 2, timedOut: 1, survived: 1, uncovered: 1, noticedRatio: 0.6 });
  expect(describeScore('retry', score)).toBe('retry  60.0 %: 2 killed, 1 timed out, 1 survived, 1 uncovered');
});

test('where nothing was changed nothing was noticed', () => {
  expect(scoreMutants([])).toMatchObject({ noticedRatio: 0 });
});
