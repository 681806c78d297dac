import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNumbers, findUnits } from './find-numbers.js';

describe('findNumbers', () => {
  test.each([
    ['3 days', 3, 'days'],
    ['$1,250.50', 1250.5, 'USD'],
    ['100 EUR', 100, 'EUR'],
    ['-4 °C', -4, '°C'],
    ['21C', 21, '°C'],
    ['15%', 15, '%'],
    ['90 km/h', 90, 'km/h'],
    ['a 5-mile run', 5, 'mi'],
    ['three weeks', 3, 'weeks'],
    ['one hour', 1, 'h'],
    ['.5', 0.5, undefined],
    ['4 guests', 4, undefined],
  ])('reads %j', (text, value, symbol) => {
    const [mention] = findNumbers(text);
    expect(mention?.value).toBe(value);
    expect(mention?.unit?.symbol).toBe(symbol);
  });

  test('says what is counted', () => {
    expect(findNumbers('a table for 4 guests')[0]?.counted).toBe('guests');
  });

  test('does not take "one" for a number where it stands for a thing', () => {
    expect(findNumbers('which one is better')).toEqual([]);
  });

  test('keeps each of several numbers apart', () => {
    expect(findNumbers('add 3,4 and 10-5').map(({ value }) => value)).toEqual([3, 4, 10, 5]);
  });

  test('reads back any number that is written with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(findNumbers(`give ${text} now`).map(({ value }) => value)).toEqual([Number(text)]);
      }),
    );
  });
});

describe('findUnits', () => {
  test('finds units with and without a number, by their symbol', () => {
    expect(findUnits('How many euros are 20 dollars in km?').map(({ value }) => value)).toEqual(['EUR', 'USD', 'km']);
  });

  test('leaves spans of time to the dates', () => {
    expect(findUnits('for three days')).toEqual([]);
  });
});
