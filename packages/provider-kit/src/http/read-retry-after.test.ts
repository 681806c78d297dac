import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRetryAfterMs } from './read-retry-after.js';

const nowMs = Date.UTC(2026, 10, 21, 12, 0, 0);
const read = (headers: Record<string, string>) => readRetryAfterMs(new Headers(headers), nowMs);

describe('E5 readRetryAfterMs', () => {
  test.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '20' }, 20_000],
    ['fractions of a second', { 'retry-after': '0.5' }, 500],
    ['no wait at all', { 'retry-after': '0' }, 0],
    ['an HTTP date', { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    ['a date that has passed as no wait', { 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
    ['milliseconds before seconds', { 'retry-after-ms': '150', 'retry-after': '20' }, 150],
    ['seconds where the milliseconds are unreadable', { 'retry-after-ms': 'soon', 'retry-after': '20' }, 20_000],
    ['nothing from no header', {}, undefined],
    ['nothing from a negative number', { 'retry-after': '-5' }, undefined],
    ['nothing from words', { 'retry-after': 'tomorrow' }, undefined],
    ['nothing from a day that does not exist', { 'retry-after': 'Sat, 99 Nov 2026 12:00:00 GMT' }, undefined],
  ])('reads %s', (_title, headers, expected) => {
    expect(read(headers)).toBe(expected);
  });

  test('is never negative and never NaN, whatever the header says', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (header) => {
        expect(read({ 'retry-after': header }) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
