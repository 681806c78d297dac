import type { Ajv, Options } from 'ajv';
import type { JsonSchemaSource } from './json-schema-source.js';
import { loadAjv } from './load-ajv.js';
import { multipleOfKeyword } from './multiple-of-keyword.js';

/**
 * An ajv for one schema. Each has its own: ajv remembers every `$id` that it has seen, so that two tools with the same one would meet.
 * Keywords that it does not know are notes, as the standard has it, and so are formats that it does not know.
 */
export function createAjv({ draft, formats: formatMode }: Pick<JsonSchemaSource, 'draft' | 'formats'>): Ajv {
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
    validateFormats: formatMode === 'assert',
    logger: false,
  };
  const { core, draft2020, formats } = loadAjv();
  // In draft 7, and no later, the keywords beside a $ref mean nothing.
  const ajv = draft === 'draft-07' ? new core.Ajv({ ...options, ignoreKeywordsWithRef: true }) : new draft2020.Ajv2020(options);
  formats.default(ajv);
  ajv.removeKeyword('multipleOf').addKeyword(multipleOfKeyword({ core }));
  return ajv;
}
