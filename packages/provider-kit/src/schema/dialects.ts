import type { SchemaDialect } from '@toolwright/contract';
import { toOutsideName } from '../name/to-outside-name.js';
import { SchemaConversion } from './conversion/schema-conversion.js';
import { geminiRules } from './dialect-rules.js';
import { toObjectRoot } from './object-root.js';
import { toOpenAiParameters } from './to-openai-parameters.js';

/** OpenAI: strict mode where it forbids nothing that the schema allows, else the schema as it is. */
export const openAiDialect: SchemaDialect = { name: 'openai', toOutsideName, convert: toOpenAiParameters };

/** Anthropic's `input_schema`: JSON Schema 2020-12 with an object at its root. */
export const anthropicDialect: SchemaDialect = { name: 'anthropic', toOutsideName, convert: toObjectRoot };

/** Gemini's `parametersJsonSchema`: few keywords, references alone, recursion only where it may be left out. */
export const geminiDialect: SchemaDialect = {
  name: 'gemini',
  toOutsideName,
  convert(schema) {
    const root = toObjectRoot(schema);
    const converted = new SchemaConversion(root.schema, geminiRules).convert();
    return { schema: converted.schema, losses: [...root.losses, ...converted.losses] };
  },
};
