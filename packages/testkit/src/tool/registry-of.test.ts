import { describe, expect, test } from '@jest/globals';
import { registryOf } from './registry-of.js';
import { toolOf } from './tool-of.js';

const current = toolOf({ name: 'weather.current', run: () => 'sunny' });
const forecast = toolOf({ name: 'weather.forecast', run: () => 'sunny too' });
const suggest = toolOf({ name: 'wardrobe.suggest', run: () => 'a hat' });
const registry = registryOf(current, forecast, suggest);

describe('G4 registryOf', () => {
  test('finds its tools by name and lists them as given', () => {
    expect(registry.find('weather.forecast')).toBe(forecast);
    expect(registry.find('weather.tomorrow')).toBeUndefined();
    expect(registry.list()).toEqual([current, forecast, suggest]);
  });

  test.each([
    ['weather.forcast', ['weather.forecast', 'weather.current']],
    ['Weather.Current', ['weather.current', 'weather.forecast']],
    ['weathr.current', ['weather.current']],
    ['wardrobe.wear', ['wardrobe.suggest']],
    ['stocks.quote', []],
  ])('names what is near %s, nearest first', (name, expected) => {
    expect(registry.nearest(name, 5)).toEqual(expected);
  });

  test('names no more than asked for', () => {
    expect(registry.nearest('weather.forcast', 1)).toEqual(['weather.forecast']);
  });

  test('refuses two tools of one name', () => {
    const twin = toolOf({ name: 'weather.current', run: () => 2 });
    expect(() => registryOf(twin, twin)).toThrow('weather.current, weather.current');
  });
});
