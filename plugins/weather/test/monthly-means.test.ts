import { describe, expect, test } from '@jest/globals';
import { type DailyRecord, monthlyMeans } from '../scripts/monthly-means.ts';

describe('monthlyMeans', () => {
  test('averages each month over all years, and rain to the month', () => {
    const means = monthlyMeans(recordOf(['2019', '2020']));
    expect(means?.highC).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => month + 10));
    expect(means?.lowC).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(means?.rainMm.slice(0, 4)).toEqual([62, 57, 62, 60]);
  });

  test('leaves days without a value out', () => {
    const record = recordOf(['2019', '2020']);
    expect(
      monthlyMeans({ ...record, temperature_2m_max: record.temperature_2m_max.map((high, day) => (day < 12 ? null : high)) })?.highC[0],
    ).toBe(12);
  });

  test('gives nothing when a month has no value at all', () => {
    const record = recordOf(['2020']);
    expect(monthlyMeans({ ...record, precipitation_sum: record.precipitation_sum.with(4, null) })).toBeUndefined();
  });
});

// One day a month; in 2020 each high is 2 °C above 2019's and it rains 4 mm instead of none.
function recordOf(years: readonly string[]): DailyRecord {
  const days = years.flatMap((year) => Array.from({ length: 12 }, (_, month) => ({ year, month: month + 1 })));
  return {
    time: days.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`),
    temperature_2m_max: days.map(({ year, month }) => month + (year === '2020' ? 11 : 9)),
    temperature_2m_min: days.map(({ month }) => month),
    precipitation_sum: days.map(({ year }) => (year === '2020' ? 4 : 0)),
  };
}
