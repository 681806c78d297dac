import type { JsonValue } from '@toolwright/contract';

/** JSON text that is the same for equal values, in whatever order their keys were written. A key holding `undefined` is no key. */
export function canonicalJson(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  const members = present.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
