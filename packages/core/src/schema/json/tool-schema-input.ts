import { type JsonSchema, type ToolInput, ToolwrightError } from '@toolwright/contract';
import { preview } from '../preview.js';
import { jsonSchemaInput } from './json-schema-input.js';

/** A JSON Schema for the arguments of a tool, which are always one object. */
export type ObjectSchema = JsonSchema & { readonly type: 'object' };

/** How a tool declares its JSON Schema. */
export interface ToolSchemaOptions {
  /** Class and method. */
  readonly place: string;
  /** Places whose values are masked. @default none */
  readonly sensitive?: readonly string[];
}

/** Input of a tool whose `@Tool` gives a JSON Schema. @throws ToolwrightError `declaration_error` naming class, method and keyword */
export function toolSchemaInput(schema: JsonSchema, { place, sensitive = [] }: ToolSchemaOptions): ToolInput {
  try {
    const input = jsonSchemaInput(schema, { sensitive });
    if (input.schema.type === 'object') return input;
    throw new ToolwrightError(
      'declaration_error',
      `the input schema's "type" is "object", for arguments are one object; received ${preview(input.schema.type)}. Add type: 'object'.`,
    );
  } catch (thrown) {
    if (!(thrown instanceof ToolwrightError)) throw thrown;
    throw new ToolwrightError('declaration_error', `${place}: ${thrown.message}`, { cause: thrown });
  }
}
