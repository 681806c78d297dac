import type { CurrentConditions } from '../forecast-api.js';
import { readMoment, readNumber } from './answer-field.js';
import { describeWeatherCode } from './weather-code.js';

/** The parameters whose answer `readCurrent` reads. Rain is asked for the whole day: the last quarter of an hour says little. */
export const currentParameters = {
  current: 'temperature_2m,apparent_temperature,wind_speed_10m,weather_code',
  daily: 'precipitation_sum',
  forecast_days: 1,
  timezone: 'auto',
  timeformat: 'unixtime',
} as const;

/** Reads the weather now from a forecast answer. @throws ToolwrightError `execution_error`, transient, when a field is missing or wrong */
export function readCurrent(answer: unknown): CurrentConditions {
  return {
    temperatureC: readNumber(answer, 'current.temperature_2m'),
    feelsLikeC: readNumber(answer, 'current.apparent_temperature'),
    rainMm: readNumber(answer, 'daily.precipitation_sum.0'),
    windKmh: readNumber(answer, 'current.wind_speed_10m'),
    description: describeWeatherCode(readNumber(answer, 'current.weather_code')),
    observedAt: readMoment(answer, 'current.time'),
  };
}
