import type { JsonSchema } from '@toolwright/contract';

/** A version of JSON Schema that can be checked. */
export type SchemaDraft = 'draft-07' | '2020-12';

/** Addresses of the drafts, without scheme and without a closing `#`. */
const addresses: ReadonlyMap<string, SchemaDraft> = new Map([
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
]);

/** The draft that a schema names in `$schema`; `unnamed` where it names none, `undefined` where it is another one. */
export function readDraft({ $schema }: JsonSchema, unnamed: SchemaDraft): SchemaDraft | undefined {
  if ($schema === undefined) return unnamed;
  return typeof $schema === 'string' ? addresses.get($schema.replace(/^https?:\/\//, '').replace(/#$/, '')) : undefined;
}
