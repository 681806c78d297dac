import { type JsonSchema, reasonOf, ToolwrightError } from '@toolwright/contract';
import type { StandardSchema } from './standard-schema.js';

/**
 * The JSON Schema of what a schema takes, as its library writes it.
 * @throws ToolwrightError `declaration_error` when the library cannot write one, naming the cure
 */
export function standardJsonSchema(schema: StandardSchema, place: string): JsonSchema {
  const { vendor, jsonSchema } = schema['~standard'];
  const cure = 'Pass the JSON Schema beside it';
  if (jsonSchema === undefined) {
    throw new ToolwrightError(
      'declaration_error',
      `${place}: a schema that can be written as JSON Schema was expected; received one of ${vendor}, which does not offer "~standard".jsonSchema. ${cure}, or use a version that has it.`,
    );
  }
  try {
    // The standard promises a JSON Schema of the named draft.
    const { $schema: _draft, ...written } = jsonSchema.input({ target: 'draft-2020-12' }) as JsonSchema;
    return written;
  } catch (thrown) {
    const reason = reasonOf(thrown);
    throw new ToolwrightError(
      'declaration_error',
      `${place}: a schema that can be written as JSON Schema was expected; ${vendor} could not write it: ${reason}. ${cure}, or use types that JSON has.`,
      { cause: thrown },
    );
  }
}
