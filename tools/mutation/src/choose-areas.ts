import type { MutationArea } from './mutation-area.ts';

/** The areas that a command line asks for, or why there are none. */
export type AreaChoice =
  | { readonly kind: 'chosen'; readonly areas: readonly MutationArea[] }
  | { readonly kind: 'unknown'; readonly message: string };

/** Looks areas up by their names, in the order in which they are registered. Without names all are chosen. */
export function chooseAreas(names: readonly string[], registered: readonly MutationArea[]): AreaChoice {
  const known = registered.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return { kind: 'unknown', message: `There is no area "${unknown}". Known areas: ${known.join(', ')}.` };
  }
  return { kind: 'chosen', areas: names.length === 0 ? registered : registered.filter(({ name }) => names.includes(name)) };
}
