import { describe, expect, test } from '@jest/globals';
import { parseFieldName } from './field-name.js';

describe('parseFieldName', () => {
  test.each([
    ['temperatureC', ['temperature'], '°C'],
    ['temperature_c', ['temperature'], '°C'],
    ['temperature', ['temperature'], undefined],
    ['windKmh', ['wind'], 'km/h'],
    ['wind_km_h', ['wind'], 'km/h'],
    ['pressureHPa', ['pressure'], 'hPa'],
    ['durationMinutes', ['duration'], 'min'],
    ['priceUsd', ['price'], 'USD'],
    ['feelsLikeC', ['feels', 'like'], '°C'],
    // A unit by itself is what the field counts.
    ['days', ['days'], undefined],
    ['', [], undefined],
  ])('takes %j for the words %j in %j', (name, words, symbol) => {
    const parsed = parseFieldName(name);
    expect(parsed.words).toEqual(words);
    expect(parsed.unit?.symbol).toBe(symbol);
  });
});
