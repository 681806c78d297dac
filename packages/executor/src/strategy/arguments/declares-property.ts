import type { JsonSchema } from '@toolwright/contract';
import { propertySchemaOf } from '../../coerce/property-schema-of.js';
import { SchemaReader } from '../../coerce/schema-reader.js';

/** A property, and the way to the object that holds it. */
export interface PropertyPlace {
  readonly schema: JsonSchema;
  readonly steps: readonly (string | number)[];
  readonly name: string;
}

/** Whether a schema, or any of its alternatives, names a property at that place. */
export function declaresProperty({ schema, steps, name }: PropertyPlace): boolean {
  const reader = new SchemaReader(schema);
  const schemas = steps.reduce<readonly JsonSchema[]>(
    (outer, step) => outer.flatMap((part) => alternativesOf(reader, typeof step === 'number' ? part.items : propertySchemaOf(part, step))),
    alternativesOf(reader, schema),
  );
  return schemas.some(({ properties = {} }) => Object.hasOwn(properties, name));
}

function alternativesOf(reader: SchemaReader, schema: unknown, depth = 0): readonly JsonSchema[] {
  if (schema === undefined || !reader.advance(depth)) return [];
  const resolved = reader.resolve(schema);
  const { allOf } = resolved;
  const parts = [...reader.branchesOf(resolved), ...(Array.isArray(allOf) ? allOf : [])];
  return [resolved, ...parts.flatMap((part) => alternativesOf(reader, part, depth + 1))];
}
