import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchemaSource } from './json-schema-source.js';

/**
 * An ajv for one schema. Each has its own: ajv remembers every `$id` that it has seen, so that two tools with the same one would meet.
 * Keywords that it does not know are notes, as the standard has it, and so are formats that it does not know.
 */
export function createAjv({ draft, formats: formatMode }: Pick<JsonSchemaSource, 'draft' | 'formats'>): Ajv | Ajv2020 {
  const options: Options = {
    strict: false,
    strictNumbers: true,
    allErrors: true,
    // Gives each error the value that it is about.
    verbose: true,
    // What an object inherits, such as `constructor`, is no argument.
    ownProperties: true,
    // The schema is checked beforehand, once and in our words.
    validateSchema: false,
    addUsedSchema: false,
    validateFormats: formatMode === 'assert',
    logger: false,
  };
  // In draft 7, and no later, the keywords beside a $ref mean nothing.
  const ajv = draft === 'draft-07' ? new Ajv({ ...options, ignoreKeywordsWithRef: true }) : new Ajv2020(options);
  formats.default(ajv);
  return ajv;
}
