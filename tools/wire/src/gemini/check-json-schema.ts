import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { walkSchema } from '../check/walk-schema.js';

const keywords = `$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems minimum maximum anyOf oneOf
  properties additionalProperties required propertyOrdering`.split(/\s+/);

/** Finds keywords of JSON Schema that the vendor does not take. */
export function* checkJsonSchema(root: unknown, at: string): Generator<Violation> {
  if (!isRecord(root)) yield { message: 'Expected an object.', param: at };
  for (const { schema, param } of walkSchema(root, at)) {
    yield* findUnknownNames(schema, { known: keywords, param });
    if (schema.$ref !== undefined && Object.keys(schema).some((keyword) => !keyword.startsWith('$'))) {
      yield { message: "Nothing but keywords with '$' may stand beside '$ref'.", param };
    }
  }
}
