import { isRecord, type JsonRecord } from './is-record.js';

/** One schema among those that a schema contains. */
export interface SchemaNode {
  readonly schema: JsonRecord;
  /** Where it stands, for example `parameters.properties.city`. */
  readonly param: string;
  /** How many schemas contain it; 0 for the root. */
  readonly depth: number;
}

const collectionKeywords = 'properties patternProperties $defs definitions dependentSchemas anyOf oneOf allOf prefixItems'.split(' ');
const schemaKeywords = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];

/** Lists a schema and all that it contains, the outer before the inner; what is no object is passed over. */
export function walkSchema(schema: unknown, param: string): Generator<SchemaNode> {
  return walk(schema, { param, depth: 0 });
}

function* walk(schema: unknown, { param, depth }: Omit<SchemaNode, 'schema'>): Generator<SchemaNode> {
  if (!isRecord(schema)) return;
  yield { schema, param, depth };
  for (const [key, inner] of innerSchemas(schema)) yield* walk(inner, { param: `${param}.${key}`, depth: depth + 1 });
}

function* innerSchemas(schema: JsonRecord): Generator<readonly [key: string, inner: unknown]> {
  for (const keyword of schemaKeywords) yield [keyword, schema[keyword]];
  for (const keyword of collectionKeywords) {
    const inner = schema[keyword];
    if (!isRecord(inner) && !Array.isArray(inner)) continue;
    for (const [key, value] of Object.entries(inner)) yield [`${keyword}.${key}`, value];
  }
}
