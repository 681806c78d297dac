import type { JsonObject, JsonSchema, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../is-json-object.js';
import type { SchemaDraft } from './schema-draft.js';

/** Keywords that hold schemas by names of the author's. */
const mapKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
]);
/** Keywords that hold values, which may look like schemas. */
const valueKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples']);

/**
 * A copy of a schema that ajv reads as the standard does. Left to itself, ajv takes the `$id` beside a `$ref` of draft 7 for one, lets null
 * pass where OpenAPI's `nullable` stands, and overlooks a property named `__proto__`.
 */
export function toCompilable(schema: JsonSchema, draft: SchemaDraft): JsonSchema {
  const members = Object.entries(schema)
    .filter(([keyword]) => keyword !== 'nullable' && !(keyword === '$id' && draft === 'draft-07' && typeof schema.$ref === 'string'))
    .map(([keyword, value]) => [keyword, copyKeyword(keyword, value, draft)] as const);
  return movePrototypeProperty(Object.fromEntries(members));
}

function copyKeyword(keyword: string, value: JsonValue | undefined, draft: SchemaDraft): JsonValue | undefined {
  if (valueKeywords.has(keyword)) return value;
  return mapKeywords.has(keyword) && isJsonObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyPart(member, draft)]))
    : copyPart(value, draft);
}

function copyPart(value: JsonValue | undefined, draft: SchemaDraft): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((entry: JsonValue) => copyPart(entry, draft) ?? null);
  return isJsonObject(value) ? toCompilable(value, draft) : value;
}

function movePrototypeProperty(schema: JsonObject): JsonSchema {
  const { properties, patternProperties } = schema;
  if (!isJsonObject(properties) || !Object.hasOwn(properties, '__proto__')) return schema as JsonSchema;
  const { __proto__: moved, ...others } = properties;
  const patterns = { ...(isJsonObject(patternProperties) && patternProperties), '^__proto__$': moved };
  // It has the keywords of the schema that it was made from.
  return { ...schema, properties: others, patternProperties: patterns } as JsonSchema;
}
