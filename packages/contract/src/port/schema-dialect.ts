import type { ToolName } from '../id/tool-name.js';
import type { JsonSchema } from '../json/json-schema.js';

/** Something that a schema says and a dialect cannot. The framework still enforces it on every call. */
export interface SchemaLoss {
  /** Where in the schema, as a JSON pointer: `/properties/days/items`; empty for the schema as a whole. */
  readonly path: string;
  /** The keyword that is lost: `pattern`. */
  readonly keyword: string;
  /** What becomes of it, as a phrase: `moved into the description`. */
  readonly effect: string;
}

/** A schema as a vendor's API takes it. It accepts at least what the original accepts. */
export interface ConvertedSchema {
  readonly schema: JsonSchema;
  /** Everything of the original that the vendor's API would not honour; empty when it honours all. */
  readonly losses: readonly SchemaLoss[];
}

/** What one vendor's API understands of names and schemas. Pure: the same name or schema always gives the same answer. */
export interface SchemaDialect {
  /** For example `openai-strict`. */
  readonly name: string;
  /** The name under which the vendor knows a tool. @throws ToolwrightError `declaration_error` when it can have none */
  toOutsideName(name: ToolName): string;
  /** Says an input schema in the dialect; what it cannot say goes into descriptions where it can. */
  convert(schema: JsonSchema): ConvertedSchema;
}

/** Identifies the bound `SchemaDialect`s; any number may be bound. */
export const SCHEMA_DIALECT = Symbol.for('toolwright.SchemaDialect');
