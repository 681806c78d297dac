import type { RawSchema } from './merge-schemas.js';

/** Adds the type that the listed values of a schema have; vendors want it said. */
export function inferType(schema: RawSchema): RawSchema {
  if (schema.type !== undefined || !Array.isArray(schema.enum)) return schema;
  const types = [...new Set(schema.enum.map(typeOf))];
  return { type: types.length === 1 ? types[0] : types, ...schema };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
