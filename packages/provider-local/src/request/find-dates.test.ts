import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates, toIsoDay } from './find-dates.js';

/** Sunday. */
const now = Date.UTC(2025, 5, 1, 12);

function dates(text: string): readonly string[] {
  return findDates(text, now).map(({ value }) => value);
}

describe('findDates', () => {
  test.each([
    ['on 2025-06-10', ['2025-06-10']],
    ['at 2025-06-10T14:30:00Z', ['2025-06-10T14:30:00Z']],
    ['today', ['2025-06-01']],
    ['Tomorrow', ['2025-06-02']],
    ['the day after tomorrow', ['2025-06-03']],
    ['yesterday', ['2025-05-31']],
    ['on Friday', ['2025-06-06']],
    ['next Sunday', ['2025-06-08']],
    ['on 12 June', ['2025-06-12']],
    ['on March 3rd, 2026', ['2026-03-03']],
    ['on 3 March', ['2026-03-03']],
    ['on 31 February', []],
    ['in 2025-13-45', []],
    ['may I ask', []],
  ])('reads %j as %j', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  test('a weekday is always one of the seven days to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('Monday', 'Thursday', 'Sunday'), (at, weekday) => {
        const day = Date.parse(findDates(weekday, at)[0]?.value ?? '');
        const ahead = (day - Date.parse(toIsoDay(at))) / 86_400_000;
        expect(ahead).toBeGreaterThanOrEqual(1);
        expect(ahead).toBeLessThanOrEqual(7);
      }),
    );
  });
});
