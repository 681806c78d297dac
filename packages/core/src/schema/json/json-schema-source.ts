import type { JsonSchema } from '@toolwright/contract';
import type { SchemaDraft } from './schema-draft.js';

/** Whether `format` decides, or is only a note. */
export type FormatMode = 'assert' | 'annotation';

/** A schema and how it is to be read. */
export interface JsonSchemaSource {
  readonly schema: JsonSchema;
  readonly draft: SchemaDraft;
  readonly formats: FormatMode;
}
