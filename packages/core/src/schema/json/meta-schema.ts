import { ToolwrightError } from '@toolwright/contract';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import { createAjv } from './create-ajv.js';
import type { JsonSchemaSource } from './json-schema-source.js';
import type { SchemaDraft } from './schema-draft.js';
import { toProblem } from './to-problem.js';

const addresses: Readonly<Record<SchemaDraft, string>> = {
  'draft-07': 'http://json-schema.org/draft-07/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

interface MetaSchema {
  readonly validate: ValidateFunction;
  readonly isKeyword: (name: string) => boolean;
}

const metaSchemas = new Map<SchemaDraft, MetaSchema>();

/** Refuses a schema that is none by its draft. @throws ToolwrightError `declaration_error` naming the keyword and where it stands */
export function checkMetaSchema({ schema, draft }: JsonSchemaSource): void {
  const { validate, isKeyword } = findMetaSchema(draft);
  if (validate(schema)) return;
  const [error] = validate.errors ?? [];
  if (error === undefined) return;
  const { path, expected, received } = toProblem(error, schema);
  const keyword = error.instancePath.split('/').findLast(isKeyword) ?? error.keyword;
  throw new ToolwrightError(
    'declaration_error',
    `the input schema's "${keyword}" is not valid in draft ${draft.replace('draft-', '')}: ${path || 'the schema'} was expected to be ${expected}; received ${received}. Correct it, or name another draft in "$schema".`,
  );
}

function findMetaSchema(draft: SchemaDraft): MetaSchema {
  const known = metaSchemas.get(draft);
  if (known !== undefined) return known;
  const ajv = createAjv({ draft, formats: 'assert' });
  const meta: MetaSchema = {
    validate: ajv.compile({ $ref: addresses[draft] } satisfies AnySchemaObject),
    isKeyword: (name) => name !== '' && ajv.getKeyword(name) !== false,
  };
  metaSchemas.set(draft, meta);
  return meta;
}
