import type { ConvertedSchema } from '@toolwright/contract';
import { isRecord } from '../is-record.ts';

/** Keywords that say nothing of values; `allOf`, which is merged into the schema around it; and `const`, an `enum` of one. */
const withoutMeaning = new Set(['$schema', '$id', '$comment', '$anchor', '$defs', 'definitions', 'allOf', 'const', 'description', 'title']);
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const schemas = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']);

/** The keywords of a schema that its conversion has nowhere, and lists nowhere as lost. */
export function findSilentLosses(original: unknown, { schema, losses }: ConvertedSchema): readonly string[] {
  const kept = keywordsOf(schema);
  const listed = new Set(losses.map(({ keyword }) => keyword));
  return [...keywordsOf(original)].filter((keyword) => !kept.has(keyword) && !listed.has(keyword) && !withoutMeaning.has(keyword));
}

function keywordsOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (!isRecord(schema)) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    found.add(keyword);
    for (const inner of innerSchemas(keyword, value)) keywordsOf(inner, found);
  }
  return found;
}

function innerSchemas(keyword: string, value: unknown): readonly unknown[] {
  if (schemas.has(keyword)) return [value].flat();
  if (maps.has(keyword) && isRecord(value)) return Object.values(value);
  return lists.has(keyword) && Array.isArray(value) ? value : [];
}
