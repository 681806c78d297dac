import { describe, expect, test } from '@jest/globals';
import { registryOf } from './registry-of.js';
import { toolOf } from './tool-of.js';

const [current, forecast, suggest] = ['weather.current', 'weather.forecast', 'wardrobe.suggest'].map((name) =>
  toolOf({ name, run: () => 1 }),
);

function setUp() {
  if (!current || !forecast || !suggest) throw new TypeError('three tools were made');
  return registryOf(current, forecast, suggest);
}

describe('G4 registryOf', () => {
  test('finds its tools by name and lists them as given', () => {
    const registry = setUp();
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
    expect(setUp().nearest(name, 5)).toEqual(expected);
  });

  test('names no more than asked for', () => {
    expect(setUp().nearest('weather.forcast', 1)).toEqual(['weather.forecast']);
  });

  test('refuses two tools of one name', () => {
    const twin = toolOf({ name: 'weather.current', run: () => 2 });
    expect(() => registryOf(twin, twin)).toThrow('weather.current, weather.current');
  });
});
