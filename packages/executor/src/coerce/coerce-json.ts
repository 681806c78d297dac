import type { InputProblem, JsonSchema, JsonValue } from '@toolwright/contract';
import { coerceType } from './coerce-type.js';
import { coerceUnion } from './coerce-union.js';
import type { Coercer } from './coercer.js';
import { type Coerced, type Coercion, unchanged } from './coercion.js';
import { questionedPlaces } from './questioned-places.js';
import { SchemaReader } from './schema-reader.js';

/** What arguments were refused for, and by which schema they may be read otherwise. */
export interface CoercionRequest {
  readonly schema: JsonSchema;
  /** Only values at, in or around the places of these are touched. */
  readonly problems: readonly InputProblem[];
}

/**
 * Reads values as what the schema expects where that leaves no doubt: clean text as a number or boolean, JSON text as a list or object,
 * null as an absent optional property, one value as a list of one, a text as the allowed one that is spelled almost like it. Never
 * touches a value that fits, never changes the given one, and never drops or invents anything else.
 */
export function coerceJson(value: JsonValue, { schema, problems }: CoercionRequest): Coerced {
  const reader = new SchemaReader(schema);
  const isQuestioned = questionedPlaces(problems);
  const coercer: Coercer = {
    reader,
    isQuestioned,
    coerce(site) {
      if (!isQuestioned(site.path) || !reader.advance(site.depth)) return unchanged(site.value);
      const resolved = { ...site, schema: reader.resolve(site.schema) };
      const branches = reader.branchesOf(resolved.schema);
      if (branches.length > 0) return coerceUnion({ ...resolved, branches }, coercer);
      const { allOf } = resolved.schema;
      const parts: readonly unknown[] = Array.isArray(allOf) ? allOf : [];
      return parts.reduce<Coerced>(
        (done, part) => after(done, (inner) => coercer.coerce({ ...site, value: inner, schema: part, depth: site.depth + 1 })),
        coerceType(resolved, coercer),
      );
    },
  };
  const coerced = coercer.coerce({ value, schema, path: '', depth: 0 });
  return reader.hasGivenUp ? unchanged(value) : coerced;
}

function after(done: Coerced, step: (value: JsonValue) => Coerced): Coerced {
  const { value, coercions } = step(done.value);
  const all: readonly Coercion[] = [...done.coercions, ...coercions];
  return { value, coercions: all };
}
