import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '@toolwright/contract';
import { parseFieldName } from './field-name.js';
import { unitOf } from './unit-of.js';

describe('unitOf', () => {
  test.each<[string, string, JsonObject, string]>([
    ['the unit in the name', 'rainMm', { rainMm: 1, unit: 'inch' }, 'mm'],
    ['the currency beside a price', 'price', { price: 9, rating: 4, currency: 'EUR' }, 'EUR'],
    ['no currency for what is no price', 'rating', { price: 9, rating: 4, currency: 'EUR' }, ''],
    ['the unit beside a bare value', 'value', { value: 8, error: 1, unit: 'kilometers' }, 'km'],
    ['the unit beside the only number', 'reading', { reading: 8, unit: 'ppm' }, 'ppm'],
    ['nothing where nothing is said', 'count', { count: 3 }, ''],
  ])('gives %s', (_case, name, beside, unit) => {
    expect(unitOf(parseFieldName(name), beside)).toBe(unit);
  });
});
