import type { JsonSchema, JsonValue } from '@toolwright/contract';
import type { Coerced } from './coercion.js';
import type { SchemaReader } from './schema-reader.js';

/** A value, what is expected of it, and where it stands. */
export interface Site {
  readonly value: JsonValue;
  readonly schema: unknown;
  readonly path: string;
  /** Schemas passed on the way. */
  readonly depth: number;
}

/** A site whose schema has been resolved. */
export interface ResolvedSite extends Site {
  readonly schema: JsonSchema;
}

/** What the parts of a coercion share. */
export interface Coercer {
  readonly reader: SchemaReader;
  /** Whether something is wrong at, in or around a place. */
  isQuestioned(path: string): boolean;
  /** Coerces a part of a value. */
  coerce(site: Site): Coerced;
}
