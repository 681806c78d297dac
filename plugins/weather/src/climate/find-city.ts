import { toCityKey } from '../city/city-key.js';
import type { CityQuery } from '../city/city-query.js';
import { liesIn } from '../city/region.js';
import { type CityClimate, readClimateNormals } from './climate-normals.js';

/** The city of the climate normals that a query means, by name or alias. */
export function findCity({ name, regions }: CityQuery): CityClimate | undefined {
  const city = index().get(toCityKey(name));
  return city && liesIn(regions, [city.country, ...city.regions]) ? city : undefined;
}

/** Names of all cities of the climate normals, without aliases. */
export function listCityNames(): readonly string[] {
  return readClimateNormals().cities.map(({ name }) => name);
}

let byKey: ReadonlyMap<string, CityClimate> | undefined;

function index(): ReadonlyMap<string, CityClimate> {
  byKey ??= new Map(readClimateNormals().cities.flatMap((city) => [city.name, ...city.aliases].map((name) => [toCityKey(name), city])));
  return byKey;
}
