import type { JsonObject, JsonSchema, JsonValue } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { resolvePointer, toPointer } from './json-pointer.js';
import type { RawSchema } from './merge-schemas.js';

/**
 * Takes back the nulls by which a model in strict mode left properties out: those of declared properties that nowhere accept null.
 * @param original as the tool declares it, not as it was sent
 */
export function dropNulls(given: JsonObject, original: JsonSchema): JsonObject {
  // An object comes out of an object.
  return restore(given, alternativesOf([original], original)) as JsonObject;

  function restore(value: JsonValue, schemas: readonly RawSchema[]): JsonValue {
    if (Array.isArray(value)) {
      const items = alternativesOf(
        schemas.map((schema) => schema.items),
        original,
      );
      return value.map((item) => restore(item, items));
    }
    if (!isRecord(value)) return value;
    const kept = Object.entries(value).flatMap(([name, inner]) => {
      const declared = alternativesOf(
        schemas.map(({ properties }) => (isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined)),
        original,
      );
      if (inner === null && declared.length > 0 && !declared.some(takesNull)) return [];
      // Entries of a JSON object hold JSON values.
      return [[name, restore(inner as JsonValue, declared)] as const];
    });
    return Object.fromEntries(kept);
  }
}

/** The schemas themselves and all that they refer to or are composed of: each may be the one that was meant. */
function alternativesOf(schemas: readonly unknown[], root: JsonSchema): readonly RawSchema[] {
  const found = new Set<RawSchema>();
  const open = [...schemas];
  while (open.length > 0) {
    const schema = open.pop();
    if (!isRecord(schema) || found.has(schema)) continue;
    found.add(schema);
    const pointer = toPointer(schema.$ref);
    if (pointer !== undefined) open.push(resolvePointer(root, pointer));
    for (const branches of [schema.anyOf, schema.oneOf, schema.allOf]) if (Array.isArray(branches)) open.push(...branches);
  }
  return [...found];
}

function takesNull({ type, enum: values, const: only, anyOf, oneOf, allOf, $ref }: RawSchema): boolean {
  if (type !== undefined) return [type].flat().includes('null');
  if (Array.isArray(values)) return values.includes(null);
  if (only !== undefined) return only === null;
  // What is composed of others is judged by them.
  return [anyOf, oneOf, allOf, $ref].every((keyword) => keyword === undefined);
}
