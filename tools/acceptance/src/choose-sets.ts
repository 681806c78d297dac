import type { AcceptanceSet } from './acceptance-set.ts';

/** The sets that a command line asks for, or why there are none. */
export type SetChoice =
  | { readonly kind: 'chosen'; readonly sets: readonly AcceptanceSet[] }
  | { readonly kind: 'none-registered'; readonly message: string }
  | { readonly kind: 'unknown'; readonly message: string };

/** Looks sets up by their names, in the order in which they are registered. Without names all are chosen. */
export function chooseSets(names: readonly string[], registered: readonly AcceptanceSet[]): SetChoice {
  const known = registered.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `There is no acceptance set "${unknown}". Known sets: ${known.join(', ') || 'none is registered yet'}.`;
    return { kind: 'unknown', message };
  }
  if (registered.length === 0) return { kind: 'none-registered', message: 'No acceptance set is registered yet.' };
  return { kind: 'chosen', sets: names.length === 0 ? registered : registered.filter(({ name }) => names.includes(name)) };
}
