import type { AcceptanceSet } from './acceptance-set.ts';

/** What a command line asks for. */
export type AcceptanceCommand =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly set: AcceptanceSet; readonly files: readonly string[] }
  | { readonly kind: 'mistaken'; readonly message: string };

/** Reads `<set> [file…]` or `all`. */
export function readCommand([name, ...files]: readonly string[], registered: readonly AcceptanceSet[]): AcceptanceCommand {
  const known = ['all', ...registered.map((set) => set.name)].join(', ');
  if (name === undefined) return { kind: 'mistaken', message: `Name a set: ${known}.` };
  if (name === 'all') {
    return files.length === 0 ? { kind: 'all' } : { kind: 'mistaken', message: '"all" takes no files; name the set that they are for.' };
  }
  const set = registered.find((each) => each.name === name);
  return set ? { kind: 'one', set, files } : { kind: 'mistaken', message: `There is no acceptance set "${name}". Known: ${known}.` };
}
