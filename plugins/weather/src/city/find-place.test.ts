import { describe, expect, test } from '@jest/globals';
import { ToolError } from '@toolwright/core';
import { FakeForecastApi } from '../../test/fake-forecast-api.js';
import { findPlace } from './find-place.js';

const { signal } = new AbortController();
const oslo = { name: 'Oslo', country: 'Norway', latitude: 59.91, longitude: 10.75 };
const places = [
  { name: 'Paris', state: 'Île-de-France', country: 'France', countryCode: 'FR', latitude: 48.85, longitude: 2.35 },
  { name: 'Paris', state: 'Texas', country: 'United States', countryCode: 'US', latitude: 33.66, longitude: -95.56 },
];

describe('findPlace', () => {
  test('takes the place that the service ranks first', async () => {
    const bergens = [
      { ...oslo, name: 'Bergen' },
      { ...oslo, name: 'Bergen', country: 'Germany' },
    ];
    expect(await findPlace({ city: 'Bergen', api: new FakeForecastApi({ places: bergens }), signal })).toBe(bergens[0]);
  });

  test.each(['Paris', 'Paris, France'])('takes the large city of a name, wherever the service ranks it: %s', async (city) => {
    const api = new FakeForecastApi({ places: places.toReversed() });
    expect(await findPlace({ city, api, signal })).toBe(places[0]);
  });

  test('knows a large city by the short form of its state', async () => {
    const chicago = { name: 'Chicago', state: 'Illinois', country: 'United States', countryCode: 'US', latitude: 41.85, longitude: -87.65 };
    expect(await findPlace({ city: 'Chicago, IL', api: new FakeForecastApi({ places: [chicago] }), signal })).toBe(chicago);
  });

  test.each(['Paris, Texas', 'Paris, US', 'Paris, Texas, USA'])('takes the first that lies where it was asked for: %s', async (city) => {
    const api = new FakeForecastApi({ places });
    expect(await findPlace({ city, api, signal })).toBe(places[1]);
    expect(api.searched).toEqual(['Paris']);
  });

  test.each([
    ['NYC', 'New York'],
    ['peking', 'Beijing'],
    ['Trondheim', 'Trondheim'],
  ])('searches %s as %s', async (city, expected) => {
    const api = new FakeForecastApi({ places });
    await findPlace({ city, api, signal });
    expect(api.searched).toEqual([expected]);
  });

  test('C1 names its namesakes when none lies where it was asked for', async () => {
    const search = findPlace({ city: 'Paris, Norway', api: new FakeForecastApi({ places }), signal });
    await expect(search).rejects.toThrow(
      'Unknown city "Paris, Norway". Nearest known names: Paris, Île-de-France, France; Paris, Texas, United States.',
    );
    await expect(search).rejects.toBeInstanceOf(ToolError);
  });

  test('C1 names similar cities when the service knows none', async () => {
    const search = findPlace({ city: 'Shangai', api: new FakeForecastApi({ places: [] }), signal });
    await expect(search).rejects.toThrow(/Unknown city "Shangai"\. Nearest known names: .*Shanghai/);
    await expect(search).rejects.toMatchObject({ failure: { category: 'permanent', expected: true } });
  });
});
