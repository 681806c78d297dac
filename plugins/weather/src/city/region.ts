import { toCityKey } from './city-key.js';

// Everyday names of countries that the geocoder and the normals know by another.
const everydayNames: ReadonlyMap<string, string> = new Map([
  ['usa', 'unitedstates'],
  ['unitedstatesofamerica', 'unitedstates'],
  ['america', 'unitedstates'],
  ['uk', 'unitedkingdom'],
  ['greatbritain', 'unitedkingdom'],
  ['uae', 'unitedarabemirates'],
  ['turkey', 'turkiye'],
  ['korea', 'southkorea'],
  ['holland', 'netherlands'],
  ['thenetherlands', 'netherlands'],
  ['czechrepublic', 'czechia'],
  ['prc', 'china'],
]);

/** Whether each asked region is one of those that a place lies in; a place may lack some. */
export function liesIn(asked: readonly string[], regions: readonly (string | undefined)[]): boolean {
  const keys = new Set(regions.map((region) => region && toRegionKey(region)));
  return asked.every((region) => keys.has(toRegionKey(region)));
}

function toRegionKey(name: string): string {
  const key = toCityKey(name);
  return everydayNames.get(key) ?? key;
}
