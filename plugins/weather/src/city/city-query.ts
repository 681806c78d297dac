/** A city as someone names it. */
export interface CityQuery {
  readonly name: string;
  /** What the name is qualified by: country, state, province. Empty when it stands alone. */
  readonly regions: readonly string[];
}

/** Reads "Paris", "Paris, Texas" or "Austin, TX, USA". */
export function parseCityQuery(text: string): CityQuery {
  const [name = '', ...regions] = text.split(',').map((part) => part.trim());
  return { name, regions: regions.filter((region) => region !== '') };
}
