import { describe, expect, test } from '@jest/globals';
import { calendarDay } from './calendar-day.js';

describe('calendarDay', () => {
  test('reads a moment as a UTC day', () => {
    expect(calendarDay(Date.UTC(2026, 10, 21, 23, 59))).toEqual({ date: '2026-11-21', month: 10, monthName: 'November', daysInMonth: 30 });
  });

  test('counts days over the end of a month and of a year', () => {
    expect(calendarDay(Date.UTC(2026, 11, 31, 12), 1)).toEqual({ date: '2027-01-01', month: 0, monthName: 'January', daysInMonth: 31 });
  });

  test('knows leap years', () => {
    expect(calendarDay(Date.UTC(2028, 1, 28), 1)).toMatchObject({ date: '2028-02-29', daysInMonth: 29 });
  });
});
