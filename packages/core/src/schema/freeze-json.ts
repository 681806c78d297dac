import type { JsonValue } from '@toolwright/contract';

/** A frozen copy of a JSON value, parts included: what is shared cannot be changed by one who has it. */
export function freezeJson<T extends JsonValue | undefined>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(freezeJson)) as unknown as T;
  if (typeof value !== 'object' || value === null) return value;
  // The copy has the shape of what it copies.
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, freezeJson(inner)]))) as T;
}
