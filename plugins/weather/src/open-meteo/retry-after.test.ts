import { describe, expect, test } from '@jest/globals';
import { readRetryAfter } from './retry-after.js';

const now = Date.UTC(2026, 10, 21, 9);

describe('C4 readRetryAfter', () => {
  test.each([
    ['0', 0],
    [' 120 ', 120_000],
    ['Sat, 21 Nov 2026 09:01:00 GMT', 60_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ])('reads %j as %d ms', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  test.each([[null], [''], ['-5'], ['1.5'], ['soon']])('finds nothing usable in %j', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });
});
