import { describe, expect, test } from '@jest/globals';
import { createFailure, type FailureMatch } from '@toolwright/contract';
import { isMatched } from './is-matched.js';

class QuotaError extends Error {}
class MonthlyQuotaError extends QuotaError {}

const failure = createFailure('execution_error', 'over', { category: 'transient', status: 503, cause: new MonthlyQuotaError('over') });

describe('C4 isMatched', () => {
  test.each<[string, FailureMatch, boolean]>([
    ['its category', 'transient', true],
    ['another category', 'permanent', false],
    ['its code', 'execution_error', true],
    ['another code', 'timeout', false],
    ['its status', 503, true],
    ['another status', 500, false],
    ['the class of what was thrown', { error: MonthlyQuotaError }, true],
    ['a class that it extends', { error: QuotaError }, true],
    ['another class', { error: RangeError }, false],
    ['a question that says yes', { when: ({ message }) => message === 'over' }, true],
    ['a question that says no', { when: () => false }, false],
    [
      'a question that throws',
      {
        when: () => {
          throw new RangeError('bug');
        },
      },
      false,
    ],
  ])('%s', (_title, match, expected) => {
    expect(isMatched(failure, [match])).toBe(expected);
  });
});
