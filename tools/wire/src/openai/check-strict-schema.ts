import { isRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';
import { type SchemaNode, walkSchema } from '../check/walk-schema.js';

const unknownKeywords = `allOf oneOf not if then else dependentRequired dependentSchemas dependencies patternProperties propertyNames
  unevaluatedItems unevaluatedProperties prefixItems contains minContains maxContains uniqueItems minProperties maxProperties
  $anchor $dynamicRef $dynamicAnchor $recursiveRef contentEncoding contentMediaType contentSchema`.split(/\s+/);

/** Nested objects that strict mode takes, at most. */
const maxDepth = 10;

/** Finds what strict mode refuses in the parameters of a function: all properties required, no others, few keywords. */
export function* checkStrictSchema(schema: unknown, param: string): Generator<Violation> {
  for (const violation of violationsOf(schema, param)) yield { ...violation, code: 'invalid_function_parameters' };
}

function* violationsOf(schema: unknown, param: string): Generator<Violation> {
  if (isRecord(schema) && (schema.type !== 'object' || schema.anyOf !== undefined)) {
    yield { message: 'Strict mode needs a root of type "object" without "anyOf".', param };
  }
  for (const node of walkSchema(schema, param)) yield* checkNode(node);
}

function* checkNode({ schema, param, depth }: SchemaNode): Generator<Violation> {
  for (const keyword of unknownKeywords) {
    if (schema[keyword] !== undefined) yield { message: `Strict mode does not permit '${keyword}'.`, param };
  }
  if (depth > maxDepth) yield { message: `Strict mode takes at most ${maxDepth} levels.`, param };
  if (typeof schema.$ref === 'string' && !schema.$ref.startsWith('#')) yield { message: "Strict mode takes a local '$ref' only.", param };
  const isObject = [schema.type].flat().includes('object') || isRecord(schema.properties);
  if (!isObject) return;
  if (schema.additionalProperties !== false) yield { message: "Strict mode needs 'additionalProperties' to be false.", param };
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const keys = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const missing = keys.filter((key) => !required.includes(key));
  if (missing.length > 0) yield { message: `Strict mode needs every property in 'required'; missing: ${missing.join(', ')}.`, param };
}
