import type { JsonValue } from '@toolwright/contract';
import type { Coercer, ResolvedSite } from './coercer.js';
import { type Coerced, unchanged } from './coercion.js';
import { joinPath } from './json-path.js';

/** A site where a list stands. */
export interface ListSite extends ResolvedSite {
  readonly value: readonly JsonValue[];
}

/** Coerces each entry of a list. */
export function coerceItems({ value, schema, path, depth }: ListSite, { coerce }: Coercer): Coerced {
  // The first entries have schemas of their own there, which are not read.
  if (schema.items === undefined || schema.prefixItems !== undefined) return unchanged(value);
  const entries = value.map((entry, index) =>
    coerce({ value: entry, schema: schema.items, path: joinPath(path, index), depth: depth + 1 }),
  );
  const coercions = entries.flatMap((entry) => entry.coercions);
  return coercions.length === 0 ? unchanged(value) : { value: entries.map((entry) => entry.value), coercions };
}
