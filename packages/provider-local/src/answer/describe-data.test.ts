import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import { describeData } from './describe-data.js';

const focus = { told: new Set<string>(), askedStems: new Set<string>(), dates: [] as string[] };

describe('describeData', () => {
  test.each<[string, JsonValue, string]>([
    [
      'names of fields as labels, units behind numbers',
      { temperatureC: 21, windKmh: 9, humidityPercent: 40 },
      'temperature 21 °C, wind 9 km/h, humidity 40%',
    ],
    ['text that speaks for itself first and without a label', { highC: 3, summary: 'snow' }, 'snow, high 3 °C'],
    ['other texts with a colon', { outfit: 'coat', note: 'wet' }, 'outfit: coat; note: wet'],
    ['flags as words', { inStock: false, isNew: true }, 'not in stock, new'],
    ['the unit beside a number with it, not by itself', { value: 8, unit: 'km' }, '8 km'],
    ['objects in brackets', { wind: { speedKmh: 9, from: 'north' } }, 'wind: speed 9 km/h; from: north'],
    ['lists as lists', { items: ['hat', 'scarf'] }, 'items: hat and scarf'],
    ['long lists cut', { items: Array.from({ length: 20 }, (_, place) => place) }, 'items: 0, 1, 2, 3, 4, 5, 6, 7 and 12 more'],
    ['entries by their name', [{ price: 9, name: 'tea' }], 'tea (price 9)'],
    ['a list that a text repeats only once', { outfit: 'coat and hat', items: ['coat', 'hat'] }, 'outfit: coat and hat'],
    ['nothing for nothing', { a: null, b: [], c: '' }, ''],
    ['plain values as they are', 'hello', 'hello'],
  ])('tells %s', (_title, data, text) => {
    expect(describeData(data, focus)).toBe(text);
  });

  test('leaves out what is told, and puts first what was asked for', () => {
    const told = { told: new Set(['oslo']), askedStems: new Set(['wind']), dates: [] };
    expect(describeData({ city: 'Oslo', rainMm: 0, windKmh: 9 }, told)).toBe('wind 9 km/h, rain 0 mm');
  });

  test('of a list by days tells those that were asked about', () => {
    const days = ['2025-06-01', '2025-06-02'].map((date, place) => ({ date, highC: place }));
    expect(describeData({ days }, { ...focus, dates: ['2025-06-02'] })).toBe('days: 2025-06-02 (high 1 °C)');
  });

  test('ends in the depths of nested data', () => {
    expect(describeData({ a: { b: { c: { d: { e: 1 } } } } }, focus)).toContain('…');
  });
});
