import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feelsLikeInWind } from './wind-chill.js';

describe('feelsLikeInWind', () => {
  test.each([
    // Environment Canada's published table of wind chill.
    [0, 20, -5],
    [-10, 30, -20],
    [-25, 60, -43],
    [5, 10, 3],
  ])('at %d °C and %d km/h feels like %d °C, as the published table says', (temperatureC, windKmh, expected) => {
    expect(Math.round(feelsLikeInWind(temperatureC, windKmh))).toBe(expected);
  });

  test('leaves still air and warm air as they are', () => {
    expect(feelsLikeInWind(-20, 4.8)).toBe(-20);
    expect(feelsLikeInWind(10.1, 60)).toBe(10.1);
  });

  test('never feels warmer than the air is, nor warmer with more wind', () => {
    fc.assert(
      fc.property(temperature, wind, wind, (temperatureC, one, other) => {
        const calmer = feelsLikeInWind(temperatureC, Math.min(one, other));
        const windier = feelsLikeInWind(temperatureC, Math.max(one, other));
        expect(calmer).toBeLessThanOrEqual(temperatureC);
        expect(windier).toBeLessThanOrEqual(calmer);
      }),
    );
  });
});

const temperature = fc.double({ min: -90, max: 60, noNaN: true });
const wind = fc.double({ min: 0, max: 300, noNaN: true });
