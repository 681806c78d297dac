import { describe, expect, test } from '@jest/globals';
import { listFaces } from './list-faces.js';
import { readRetryAfterMs } from './retry-after.js';

const now = () => Date.parse('2026-01-01T00:00:00Z');
const inAMinute = 'Thu, 01 Jan 2026 00:01:00 GMT';
const withHeaders = (headers: object) => ({ headers });

describe('C4 readRetryAfterMs', () => {
  test.each<[string, unknown, number | undefined]>([
    ['seconds', withHeaders({ 'retry-after': '3' }), 3_000],
    ['seconds as a number', withHeaders({ 'retry-after': 3 }), 3_000],
    ['a name in capitals', withHeaders({ 'Retry-After': '3' }), 3_000],
    ['a Headers object', withHeaders(new Headers({ 'Retry-After': '3' })), 3_000],
    ['milliseconds before seconds', withHeaders({ 'retry-after-ms': '1500', 'retry-after': '9' }), 1_500],
    ['a date', withHeaders({ 'retry-after': inAMinute }), 60_000],
    ['a date, counted from that of the answer', withHeaders({ 'retry-after': inAMinute, date: 'Thu, 01 Jan 2026 00:00:30 GMT' }), 30_000],
    ['a date that has passed', withHeaders({ 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }), 0],
    ['the RetryInfo of Google', { body: { error: { details: [{ retryDelay: '34.4s' }] } } }, 34_400],
    ['the headers of a cause', { cause: withHeaders({ 'retry-after': '3' }) }, 3_000],
    ['no sense', withHeaders({ 'retry-after': 'soon' }), undefined],
    ['less than nothing', withHeaders({ 'retry-after-ms': '-5' }), undefined],
    ['an empty header', withHeaders({ 'retry-after': '' }), undefined],
    ['no headers', {}, undefined],
  ])('reads %s', (_title, thrown, expected) => {
    expect(readRetryAfterMs(listFaces(thrown), now)).toBe(expected);
  });

  test('cannot tell how far a date is without any clock', () => {
    expect(readRetryAfterMs(listFaces(withHeaders({ 'retry-after': inAMinute })), undefined)).toBeUndefined();
  });
});
