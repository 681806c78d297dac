import { isRecord } from '../json/is-record.js';

/** How a keyword holds schemas: itself one, a list of them, or by name. */
type Holding = 'schema' | 'list' | 'map';

/** The keywords that hold schemas. All others hold plain values, which look like schemas at times and are none. */
const holdings: ReadonlyMap<string, Holding> = new Map<string, Holding>([
  ...(['items', 'additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then', 'else'] as const).map(asSchema),
  ...(['unevaluatedItems', 'unevaluatedProperties'] as const).map(asSchema),
  ['anyOf', 'list'],
  ['oneOf', 'list'],
  ['allOf', 'list'],
  ['prefixItems', 'list'],
  ['properties', 'map'],
  ['patternProperties', 'map'],
  ['dependentSchemas', 'map'],
  ['$defs', 'map'],
  ['definitions', 'map'],
]);

function asSchema(keyword: string): [string, Holding] {
  return [keyword, 'schema'];
}

/** A schema that another one holds. */
export interface InnerSchema {
  readonly keyword: string;
  /** Its name or place under the keyword; absent where the keyword holds it directly. */
  readonly key?: string;
  readonly schema: unknown;
}

/** Lists the schemas that a schema holds, not those within them. */
export function innerSchemas(schema: Readonly<Record<string, unknown>>): readonly InnerSchema[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly InnerSchema[] => {
    const holding = holdings.get(keyword);
    if (holding === undefined) return [];
    if (holding === 'schema') return [{ keyword, schema: value }];
    if (!isRecord(value) && !Array.isArray(value)) return [];
    return Object.entries(value).map(([key, inner]) => ({ keyword, key, schema: inner }));
  });
}

/** A keyword of a schema with its value. */
export interface Keyword {
  readonly keyword: string;
  readonly value: unknown;
}

/**
 * Puts others in the place of the schemas that a keyword holds.
 * @returns the value as it is when the keyword holds none; undefined when it is to hold some and the value cannot
 */
export function mapInnerSchemas({ keyword, value }: Keyword, convert: (inner: InnerSchema) => unknown): unknown {
  switch (holdings.get(keyword)) {
    case undefined:
      return value;
    case 'schema':
      return convert({ keyword, schema: value });
    case 'list':
      return Array.isArray(value) ? value.map((schema: unknown, index) => convert({ keyword, key: String(index), schema })) : undefined;
    case 'map':
      if (!isRecord(value)) return undefined;
      return Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, convert({ keyword, key, schema })]));
  }
}
