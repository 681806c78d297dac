import type { InputProblem } from '@toolwright/contract';

/** Tells whether a place is at, in or around one where something is wrong. */
export function questionedPlaces(problems: readonly InputProblem[]): (path: string) => boolean {
  const at = new Set(problems.map(({ path }) => path));
  const around = new Set([...at].flatMap(placesAround));
  return (path) => around.has(path) || placesAround(path).some((place) => at.has(place));
}

// `days[0].high` stands in itself, `days[0]`, `days` and the whole.
function placesAround(path: string): readonly string[] {
  return ['', ...[...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)), path];
}
