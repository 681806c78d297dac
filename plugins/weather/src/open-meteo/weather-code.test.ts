import { describe, expect, test } from '@jest/globals';
import { describeWeatherCode } from './weather-code.js';

describe('describeWeatherCode', () => {
  test('says a code in words', () => {
    expect(describeWeatherCode(0)).toBe('clear sky');
    expect(describeWeatherCode(99)).toBe('thunderstorm with heavy hail');
  });

  test('names a code that nobody listed by its number', () => {
    expect(describeWeatherCode(42)).toBe('weather code 42');
  });
});
