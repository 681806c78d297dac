import type { DayConditions } from '../forecast-api.js';
import { readNumber, readText } from './answer-field.js';
import { describeWeatherCode } from './weather-code.js';

/** The parameters whose answer `readDaily` reads. */
export const dailyParameters = {
  daily: 'temperature_2m_max,temperature_2m_min,precipitation_sum,wind_speed_10m_max,weather_code',
  timezone: 'auto',
} as const;

/** Reads the asked number of days from a forecast answer. @throws ToolwrightError `execution_error`, transient, when a day or field is missing or wrong */
export function readDaily(answer: unknown, days: number): readonly DayConditions[] {
  return Array.from({ length: days }, (_, day) => ({
    date: readText(answer, `daily.time.${day}`),
    highC: readNumber(answer, `daily.temperature_2m_max.${day}`),
    lowC: readNumber(answer, `daily.temperature_2m_min.${day}`),
    rainMm: readNumber(answer, `daily.precipitation_sum.${day}`),
    windKmh: readNumber(answer, `daily.wind_speed_10m_max.${day}`),
    description: describeWeatherCode(readNumber(answer, `daily.weather_code.${day}`)),
  }));
}
