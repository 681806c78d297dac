import type { JsonSchema } from '@toolwright/contract';

/** The schema of a part of an input, and what it leaves to words. */
export interface SchemaPart {
  readonly schema: JsonSchema;
  /** Rules that the schema does not say, each with its place inside the part: `legs[].end: must be after start`. */
  readonly unexpressed: readonly string[];
}
