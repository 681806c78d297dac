import { readFileSync } from 'node:fs';

/** Mean weather of a city, by month. Each list has twelve entries, January first. */
export interface CityClimate {
  readonly name: string;
  /** Other names of the city. */
  readonly aliases: readonly string[];
  readonly country: string;
  /** States and the like that the name may be qualified by besides the country. */
  readonly regions: readonly string[];
  readonly continent: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Mean daily maximum. */
  readonly highC: readonly number[];
  /** Mean daily minimum. */
  readonly lowC: readonly number[];
  /** Mean of the whole month. */
  readonly rainMm: readonly number[];
  /** Where this city's figures come from, if not from where the rest do. */
  readonly source?: string;
}

/** The climate normals that the plugin ships. */
export interface ClimateNormals {
  readonly source: string;
  readonly cities: readonly CityClimate[];
}

let loaded: ClimateNormals | undefined;

/** The shipped climate normals, read at first use. */
export function readClimateNormals(): ClimateNormals {
  // Our own file, whose shape climate-normals.test.ts proves.
  loaded ??= JSON.parse(readFileSync(new URL('../../data/climate-normals.json', import.meta.url), 'utf8')) as ClimateNormals;
  return loaded;
}
