import { describe, expect, test } from '@jest/globals';
import { ToolError } from '@toolwright/core';
import { usualForecast, usualWeather } from './usual-weather.js';

const november = Date.UTC(2026, 10, 21, 9);
const source = 'recalled climatology, not a source of record';

describe('usualWeather', () => {
  test('is the middle of the month, marked as approximate, with nothing made up', () => {
    expect(usualWeather('Peking', november)).toEqual({
      city: 'Beijing',
      country: 'China',
      temperatureC: 5,
      rainMm: 0.5,
      description: 'monthly mean for November (high 10 °C, low 0 °C)',
      approximate: true,
      source,
    });
  });

  test('is summer in the south when it is winter in the north', () => {
    const january = Date.UTC(2027, 0, 15);
    expect(usualWeather('Sydney', january).temperatureC).toBeGreaterThan(usualWeather('London', january).temperatureC);
  });

  test('C1 names the nearest cities for one that it lacks', () => {
    expect(() => usualWeather('Shangai', november)).toThrow(ToolError);
    expect(() => usualWeather('Shangai', november)).toThrow(/Nearest known names: .*Shanghai/);
  });
});

describe('usualForecast', () => {
  test('gives each day the means of its own month', () => {
    const { days, ...origin } = usualForecast('Beijing', { atMs: Date.UTC(2026, 10, 30, 9), days: 2 });
    expect(origin).toEqual({ city: 'Beijing', country: 'China', approximate: true, source });
    expect(days).toEqual([
      { date: '2026-11-30', highC: 10, lowC: 0, rainMm: 0.5, description: 'monthly mean for November' },
      { date: '2026-12-01', highC: 4, lowC: -6, rainMm: 0.1, description: 'monthly mean for December' },
    ]);
  });

  test('C1 refuses a city that the normals lack', () => {
    expect(() => usualForecast('Atlantis', { atMs: november, days: 1 })).toThrow('Unknown city "Atlantis"');
  });
});
