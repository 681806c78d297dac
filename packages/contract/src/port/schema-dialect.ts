import type { ToolName } from '../id/tool-name.js';
import type { JsonSchema } from '../json/json-schema.js';

/** Something that a schema says and a dialect cannot. The framework still enforces it on every call. */
export interface SchemaLoss {
  /** Where in the schema, in dots and brackets: `days[].high`; empty for the schema as a whole. */
  readonly path: string;
  /** The keyword that is lost: `pattern`. */
  readonly keyword: string;
  /** What becomes of it, as a phrase: `moved into the description`. */
  readonly effect: string;
}

/** What one vendor's API understands of names and schemas. Pure: the same name or schema always gives the same answer. */
export interface SchemaDialect {
  /** For example `openai-strict`. */
  readonly name: string;
  /** The name under which the vendor knows a tool. @throws ToolwrightError `declaration_error` when it can have none */
  toOutsideName(name: ToolName): string;
  /** Everything of an input schema that the vendor's API would not honour; empty when it honours all. */
  findLosses(schema: JsonSchema): readonly SchemaLoss[];
}

/** Identifies the bound `SchemaDialect`s; any number may be bound. */
export const SCHEMA_DIALECT = Symbol.for('toolwright.SchemaDialect');
