import { describe, expect, test } from '@jest/globals';
import { parseCityQuery } from '../city/city-query.js';
import { findCity, listCityNames } from './find-city.js';

describe('findCity', () => {
  test.each([
    ['Beijing', 'Beijing'],
    ['  bEIJING ', 'Beijing'],
    ['Peking', 'Beijing'],
    ['北京', 'Beijing'],
    ['NYC', 'New York'],
    ['n.y.c.', 'New York'],
    ['Sao Paulo', 'São Paulo'],
    ['BOGOTA', 'Bogotá'],
    ['St. Petersburg', 'Saint Petersburg'],
    ['Washington, D.C.', 'Washington'],
    ['London, UK', 'London'],
    ['Istanbul, Turkey', 'Istanbul'],
    ['Chicago, IL, USA', 'Chicago'],
  ])('knows %s as %s', (text, expected) => {
    expect(findCity(parseCityQuery(text))?.name).toBe(expected);
  });

  test.each(['Atlantis', 'Paris, Texas', 'Saint Petersburg, Florida', '', '!?'])('does not know %j', (text) => {
    expect(findCity(parseCityQuery(text))).toBeUndefined();
  });

  test('lists names without aliases', () => {
    expect(listCityNames()).toContain('New York');
    expect(listCityNames()).not.toContain('NYC');
  });
});
