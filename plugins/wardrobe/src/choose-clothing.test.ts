import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseClothing } from './choose-clothing.js';

const calm = { rainMm: 0, windKmh: 0 };

describe('chooseClothing', () => {
  test('says the items as one phrase', () => {
    expect(chooseClothing({ temperatureC: 16, rainMm: 2, windKmh: 10 })).toEqual({
      outfit: 'T-shirt, light jumper, trousers and umbrella',
      items: ['T-shirt', 'light jumper', 'trousers', 'umbrella'],
    });
  });

  test('dresses for what the wind makes of the temperature, and says so', () => {
    const { items, note } = chooseClothing({ temperatureC: 1, rainMm: 0, windKmh: 30 });
    expect(items).toContain('winter coat');
    expect(note).toBe('The wind makes it feel like -5 °C.');
  });

  test('warns of frostbite in extreme cold and of heat', () => {
    expect(chooseClothing({ ...calm, temperatureC: -28 }).note).toMatch('leave no skin uncovered');
    expect(chooseClothing({ ...calm, temperatureC: 35 }).note).toMatch('Drink plenty');
  });

  test('always suggests something, names nothing twice, and the phrase names every item', () => {
    const exposure = fc.record({
      temperatureC: fc.double({ min: -90, max: 60, noNaN: true }),
      rainMm: fc.double({ min: 0, max: 2_000, noNaN: true }),
      windKmh: fc.double({ min: 0, max: 400, noNaN: true }),
    });
    fc.assert(
      fc.property(exposure, (weather) => {
        const { outfit, items } = chooseClothing(weather);
        expect(items.length).toBeGreaterThan(0);
        expect(new Set(items).size).toBe(items.length);
        for (const item of items) expect(outfit).toContain(item);
      }),
    );
  });
});
