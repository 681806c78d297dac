import { describe, expect, test } from '@jest/globals';
import { toCityKey } from '../city/city-key.js';
import { type CityClimate, readClimateNormals } from './climate-normals.js';

const { source, cities } = readClimateNormals();

describe('climate normals', () => {
  test('are honest about where they come from', () => {
    expect(source).toBe('recalled climatology, not a source of record');
  });

  test('hold at least 60 cities, some on every continent', () => {
    expect(cities.length).toBeGreaterThanOrEqual(60);
    const continents = new Set(cities.map(({ continent }) => continent));
    expect([...continents].sort()).toEqual(['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America']);
  });

  test('name each city and alias once', () => {
    const keys = cities.flatMap(({ name, aliases }) => [name, ...aliases].map(toCityKey));
    expect(keys.filter((key, position) => key === '' || keys.indexOf(key) !== position)).toEqual([]);
  });

  test.each(cities.map((city) => [city.name, city] as const))('%s has a position and twelve plausible months', (_name, city) => {
    expect(Math.abs(city.latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(city.longitude)).toBeLessThanOrEqual(180);
    expect(city.country).not.toBe('');
    for (const list of [city.highC, city.lowC, city.rainMm]) expect(list).toHaveLength(12);
    for (const [month, high] of city.highC.entries()) {
      const low = city.lowC[month] ?? Number.NaN;
      expect(Number.isInteger(high) && Number.isInteger(low)).toBe(true);
      expect(high).toBeGreaterThan(low);
      expect(high).toBeLessThanOrEqual(45);
      expect(low).toBeGreaterThanOrEqual(-30);
    }
    for (const rain of city.rainMm) expect(rain).toBeGreaterThanOrEqual(0);
  });

  test.each(cities.filter(({ latitude }) => Math.abs(latitude) > 24).map((city) => [city.name, city] as const))(
    '%s is warmer in its summer than in its winter',
    (_name, city) => {
      const [january, july] = [meanOf(city, 0), meanOf(city, 6)];
      expect(Math.sign(july - january)).toBe(Math.sign(city.latitude));
    },
  );

  test.each(cities.map((city) => [city.name, city] as const))('%s has seasons without leaps', (_name, city) => {
    for (let month = 0; month < 12; month += 1)
      expect(Math.abs(meanOf(city, month) - meanOf(city, (month + 1) % 12))).toBeLessThanOrEqual(12);
  });
});

function meanOf({ highC, lowC }: CityClimate, month: number): number {
  return ((highC[month] ?? Number.NaN) + (lowC[month] ?? Number.NaN)) / 2;
}
