import type { JsonSchema } from '@toolwright/contract';

/** A pattern that texts of the model meet. */
export interface LocatedPattern {
  /** In dots and brackets: `days[].high`; empty for the arguments as a whole. */
  readonly path: string;
  readonly pattern: string;
  /** Of the text that meets it; `Infinity` where the schema sets no limit. */
  readonly maxLength: number;
}

/** Keywords whose value is a schema or a list of schemas for the same place. */
const samePlace = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
/** Keywords whose value holds schemas by name, which stand for another place or none. */
const named = ['properties', 'dependentSchemas', '$defs', 'definitions'];

/** Every pattern in a schema, and where it is. References are not followed: what they name is found where it is defined. */
export function listPatterns(schema: JsonSchema, path = ''): readonly LocatedPattern[] {
  const { pattern, maxLength = Number.POSITIVE_INFINITY } = schema;
  return [
    ...(typeof pattern === 'string' ? [{ path, pattern, maxLength }] : []),
    ...samePlace.flatMap((keyword) => schemasIn(schema[keyword]).flatMap((nested) => listPatterns(nested, path))),
    ...['items', 'prefixItems', 'contains'].flatMap((keyword) =>
      schemasIn(schema[keyword]).flatMap((nested) => listPatterns(nested, `${path}[]`)),
    ),
    ...['additionalProperties', 'propertyNames'].flatMap((keyword) =>
      schemasIn(schema[keyword]).flatMap((nested) => listPatterns(nested, join(path, '*'))),
    ),
    ...named.flatMap((keyword) => entriesIn(schema[keyword]).flatMap(([name, nested]) => listPatterns(nested, join(path, name)))),
    // Here the names are patterns themselves, and meet names of any length.
    ...entriesIn(schema.patternProperties).flatMap(([name, nested]) => [
      { path: join(path, '*'), pattern: name, maxLength: Number.POSITIVE_INFINITY },
      ...listPatterns(nested, join(path, '*')),
    ]),
  ];
}

function schemasIn(value: unknown): readonly JsonSchema[] {
  return (Array.isArray(value) ? value : [value]).filter(isSchema);
}

function entriesIn(value: unknown): readonly (readonly [string, JsonSchema])[] {
  return isSchema(value) ? Object.entries(value).flatMap(([name, nested]) => (isSchema(nested) ? [[name, nested] as const] : [])) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
