import type { JsonObject, JsonSchema, JsonValue } from '@toolwright/contract';
import type { Coercer, ResolvedSite } from './coercer.js';
import { type Coerced, type Coercion, unchanged } from './coercion.js';
import { joinPath } from './json-path.js';
import { propertySchemaOf } from './property-schema-of.js';

/** A site where an object stands. */
export interface ObjectSite extends ResolvedSite {
  readonly value: JsonObject;
}

/** Coerces each property that the schema describes, and takes a null away where an optional property allows none. */
export function coerceProperties(site: ObjectSite, coercer: Coercer): Coerced {
  const { value, schema, depth } = site;
  const coercions: Coercion[] = [];
  const entries: [string, JsonValue][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue; // The same as no key.
    const path = joinPath(site.path, name);
    const part = { value: inner, schema: propertySchemaOf(schema, name), path, depth: depth + 1 };
    if (inner === null && isOptional(schema, name) && coercer.isQuestioned(path) && !coercer.reader.fits(null, part)) {
      coercions.push({ path, from: null, to: undefined, rule: 'absent' });
    } else {
      const coerced = coercer.coerce(part);
      for (const coercion of coerced.coercions) coercions.push(coercion);
      entries.push([name, coerced.value]);
    }
  }
  // `fromEntries` defines a key "__proto__" like any other, so that the guard sees it.
  return coercions.length === 0 ? unchanged(value) : { value: Object.fromEntries(entries), coercions };
}

function isOptional({ properties = {}, required = [] }: JsonSchema, name: string): boolean {
  return Object.hasOwn(properties, name) && !required.includes(name);
}
