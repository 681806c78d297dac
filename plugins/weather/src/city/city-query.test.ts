import { describe, expect, test } from '@jest/globals';
import { parseCityQuery } from './city-query.js';

describe('parseCityQuery', () => {
  test.each([
    ['Paris', { name: 'Paris', regions: [] }],
    [' Paris , Texas', { name: 'Paris', regions: ['Texas'] }],
    ['Austin, TX, USA', { name: 'Austin', regions: ['TX', 'USA'] }],
    ['Oslo,', { name: 'Oslo', regions: [] }],
    [', Texas', { name: '', regions: ['Texas'] }],
  ])('reads %j', (text, expected) => {
    expect(parseCityQuery(text)).toEqual(expected);
  });
});
