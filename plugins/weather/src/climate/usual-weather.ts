import { nearestNames } from '@toolwright/core';
import { parseCityQuery } from '../city/city-query.js';
import { createUnknownCityError } from '../city/unknown-city.js';
import type { CurrentWeather } from '../result/current-weather.js';
import type { Forecast } from '../result/forecast.js';
import { type CalendarDay, calendarDay } from './calendar-day.js';
import { type CityClimate, readClimateNormals } from './climate-normals.js';
import { findCity, listCityNames } from './find-city.js';

/**
 * What the weather of a city usually is at a moment: the middle between the month's mean high and low.
 * @throws ToolError when the normals lack the city, naming the nearest they have
 */
export function usualWeather(city: string, atMs: number): CurrentWeather {
  const climate = requireCity(city);
  const day = calendarDay(atMs);
  const { highC, lowC, rainMm } = usualDay(climate, day);
  return {
    ...originOf(climate),
    temperatureC: (highC + lowC) / 2,
    rainMm,
    description: `monthly mean for ${day.monthName} (high ${highC} °C, low ${lowC} °C)`,
  };
}

/**
 * What the weather of a city usually is on some days from a moment on.
 * @throws ToolError when the normals lack the city, naming the nearest they have
 */
export function usualForecast(city: string, { atMs, days }: { readonly atMs: number; readonly days: number }): Forecast {
  const climate = requireCity(city);
  const dates = Array.from({ length: days }, (_, daysLater) => calendarDay(atMs, daysLater));
  return {
    ...originOf(climate),
    days: dates.map((day) => ({ date: day.date, ...usualDay(climate, day), description: `monthly mean for ${day.monthName}` })),
  };
}

function requireCity(city: string): CityClimate {
  const query = parseCityQuery(city);
  const climate = findCity(query);
  if (climate) return climate;
  throw createUnknownCityError(city, nearestNames(query.name, listCityNames(), 3));
}

function originOf({ name, country, source }: CityClimate) {
  return { city: name, country, approximate: true, source: source ?? readClimateNormals().source };
}

// Every list holds twelve months, so none is missing. A month's rain is spread evenly over its days: what a day brings on average, not what falls when it rains.
function usualDay({ highC, lowC, rainMm }: CityClimate, { month, daysInMonth }: CalendarDay) {
  const perDay = (rainMm[month] ?? 0) / daysInMonth;
  return { highC: highC[month] ?? 0, lowC: lowC[month] ?? 0, rainMm: Math.round(perDay * 10) / 10 };
}
