import type { InnerSchema } from '../inner-schemas.js';
import { isOptionalProperty } from '../is-required-circle.js';
import { appendPointer } from '../json-pointer.js';
import type { RawSchema } from '../merge-schemas.js';

/** Where a schema stands in the original. */
export interface SchemaPlace {
  readonly path: string;
  /** Pointer of the definition that it belongs to; empty for the root. */
  readonly definition: string;
  /** Whether a property that may be left out lies between it and its definition. */
  readonly isOptional: boolean;
  /** Definitions that were merged into a schema around it. */
  readonly inlined: ReadonlySet<string>;
}

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly schema: RawSchema;
  readonly place: SchemaPlace;
}

/** The place of a definition itself. @param pointer empty for the root */
export function placeOfDefinition(pointer: string): SchemaPlace {
  return { path: pointer, definition: pointer, isOptional: false, inlined: new Set() };
}

/** The place of a schema that another one holds. */
export function placeWithin({ schema, place }: PlacedSchema, inner: InnerSchema): SchemaPlace {
  const keys = inner.key === undefined ? [inner.keyword] : [inner.keyword, inner.key];
  return { ...place, path: appendPointer(place.path, ...keys), isOptional: place.isOptional || isOptionalProperty(inner, schema) };
}
