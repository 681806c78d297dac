import type { JsonSchema } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { type InnerSchema, mapInnerSchemas } from './inner-schemas.js';
import { makeNullable } from './make-nullable.js';

/** Closes each object of a schema, at every depth, and requires all of its properties; those that could be left out may be null. */
export function closeObjects(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([keyword, value]) => [keyword, closeWithin(keyword, value)] as const);
  // Each value stays what its keyword demands.
  const closed = Object.fromEntries(entries) as JsonSchema;
  const { properties, required = [] } = closed;
  if (properties === undefined) return closed;
  const all = Object.entries(properties).map(([name, inner]) => [name, required.includes(name) ? inner : makeNullable(inner)] as const);
  return { ...closed, properties: Object.fromEntries(all), required: Object.keys(properties), additionalProperties: false };
}

function closeWithin(keyword: string, value: unknown): unknown {
  // What stands here is a schema by the keyword that holds it.
  const close = ({ schema }: InnerSchema) => (isRecord(schema) ? closeObjects(schema as JsonSchema) : schema);
  return mapInnerSchemas({ keyword, value }, close) ?? value;
}
