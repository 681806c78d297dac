/** Daily weather of one place; entry n of each list is about the day `time[n]`. */
export interface DailyRecord {
  /** YYYY-MM-DD. */
  readonly time: readonly string[];
  readonly temperature_2m_max: readonly (number | null)[];
  readonly temperature_2m_min: readonly (number | null)[];
  readonly precipitation_sum: readonly (number | null)[];
}

/** Means by month, January first, rounded to whole numbers. */
export interface MonthlyMeans {
  readonly highC: readonly number[];
  readonly lowC: readonly number[];
  /** Of the whole month. */
  readonly rainMm: readonly number[];
}

/** Reduces daily records to monthly means. Days without a value are left out; `undefined` when a month has none at all. */
export function monthlyMeans(daily: DailyRecord): MonthlyMeans | undefined {
  const months = Array.from({ length: 12 }, (_, index) => monthOf(daily, index));
  if (!months.every((month) => month !== undefined)) return undefined;
  return {
    highC: months.map(({ highC }) => Math.round(highC)),
    lowC: months.map(({ lowC }) => Math.round(lowC)),
    rainMm: months.map(({ rainPerDayMm }, index) => Math.round(rainPerDayMm * (meanDays[index] ?? 30))),
  };
}

// Mean length of each month in days.
const meanDays = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthOf(daily: DailyRecord, month: number) {
  const isInMonth = daily.time.map((date) => Number(date.slice(5, 7)) === month + 1);
  const mean = (values: readonly (number | null)[]) =>
    meanOf(values.filter((value, day): value is number => value !== null && isInMonth[day] === true));
  const [highC, lowC, rainPerDayMm] = [mean(daily.temperature_2m_max), mean(daily.temperature_2m_min), mean(daily.precipitation_sum)];
  return highC === undefined || lowC === undefined || rainPerDayMm === undefined ? undefined : { highC, lowC, rainPerDayMm };
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
