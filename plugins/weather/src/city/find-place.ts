import { nearestNames } from '@toolwright/core';
import { findCity, listCityNames } from '../climate/find-city.js';
import type { ForecastApi, Place } from '../forecast-api.js';
import { parseCityQuery } from './city-query.js';
import { liesIn } from './region.js';
import { createUnknownCityError } from './unknown-city.js';

type Position = Pick<Place, 'latitude' | 'longitude'>;

/** What is needed to look a city up. */
export interface PlaceSearch {
  readonly city: string;
  readonly api: ForecastApi;
  readonly signal: AbortSignal;
}

/**
 * Finds the place that a city's name means: the large city of that name, or else the first that the service ranks and that lies in the
 * regions named with it.
 * @throws ToolError when there is none, naming the nearest
 */
export async function findPlace({ city, api, signal }: PlaceSearch): Promise<Place> {
  const query = parseCityQuery(city);
  // The geocoder does not know every byname ("NYC") nor every short form of a state ("Chicago, IL"); for large cities the normals do.
  const known = findCity(query);
  const name = known?.name ?? query.name;
  const places = await api.searchPlaces(name, { signal });
  const place =
    places.find((each) => known && isNear(each, known)) ??
    places.find(({ state, country, countryCode }) => liesIn(query.regions, [state, country, countryCode]));
  if (place) return place;
  throw createUnknownCityError(city, places.length > 0 ? places.slice(0, 3).map(describePlace) : nearestNames(name, listCityNames(), 3));
}

// Half a degree is at most 56 km: as far as two sources may disagree about the middle of a large city.
function isNear(one: Position, other: Position): boolean {
  return Math.abs(one.latitude - other.latitude) < 0.5 && Math.abs(one.longitude - other.longitude) < 0.5;
}

function describePlace({ name, state, country }: Place): string {
  return [name, state, country].filter((part) => part !== undefined).join(', ');
}
