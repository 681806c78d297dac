import { describe, expect, test } from '@jest/globals';
import type { RowVerdict } from './acceptance-set.ts';
import { reportLines, summarize } from './summary.ts';

const passed: RowVerdict = { kind: 'passed', id: 'a' };
const failed: RowVerdict = { kind: 'failed', id: 'b', reason: 'expected 1; received 2' };
const skipped: RowVerdict = { kind: 'skipped', id: 'c', reason: 'optional' };

describe('reportLines', () => {
  test('says why each row did not pass, and ends with the figures', () => {
    expect(reportLines({ verdicts: [passed, failed, skipped], notes: ['a note'] })).toEqual([
      'failed  b: expected 1; received 2',
      'skipped  c: optional',
      'a note',
      '1 passed, 1 failed, 1 skipped',
    ]);
  });

  test('leaves skipped rows out of the figures when there are none', () => {
    expect(reportLines({ verdicts: [passed] })).toEqual(['1 passed, 0 failed']);
  });
});

describe('summarize', () => {
  test.each([
    ['all rows pass', { verdicts: [passed, skipped] }, true],
    ['a row fails', { verdicts: [passed, failed] }, false],
    ['as many rows fail as may', { verdicts: [passed, failed], maxFailedRatio: 0.5 }, true],
    ['more rows fail than may', { verdicts: [passed, failed, failed], maxFailedRatio: 0.5 }, false],
    ['too much was set aside', { verdicts: [passed], shortfall: 'too many' }, false],
    ['there are no rows', { verdicts: [] }, false],
    ['no row was judged', { verdicts: [skipped] }, false],
  ])('when %s, whether the bar is met', (_title, result, isMet) => {
    expect(summarize(result).isMet).toBe(isMet);
  });
});
