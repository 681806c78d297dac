import { reasonOf, ToolwrightError } from '@toolwright/contract';
import type { ValidateFunction } from 'ajv';
import { toCompilable } from './compilable-schema.js';
import { createAjv } from './create-ajv.js';
import type { JsonSchemaSource } from './json-schema-source.js';

/** Compiles a schema. @throws ToolwrightError `declaration_error` naming the keyword that cannot be honoured */
export function compileSchema(source: JsonSchemaSource): ValidateFunction {
  const ajv = createAjv(source);
  if (source.schema.$async !== undefined) throw refusal({ keyword: '$async', reason: 'a verdict is never a promise' });
  try {
    return ajv.compile(toCompilable(source.schema, source.draft));
  } catch (thrown) {
    const reason = reasonOf(thrown);
    const named = [...reason.matchAll(/\$?\w+/g)].map(([word]) => word).find((word) => ajv.getKeyword(word) !== false);
    throw refusal({ keyword: isMissingReference(thrown) ? '$ref' : (named ?? '$id'), reason, cause: thrown });
  }
}

function isMissingReference(thrown: unknown): boolean {
  return thrown instanceof Error && 'missingRef' in thrown;
}

interface Refusal {
  readonly keyword: string;
  readonly reason: string;
  readonly cause?: unknown;
}

function refusal({ keyword, reason, cause }: Refusal): ToolwrightError {
  const message = `the input schema's "${keyword}" was expected to be one that can be checked; received one that cannot (${reason}). Correct or remove it.`;
  return new ToolwrightError('declaration_error', message, { cause });
}
