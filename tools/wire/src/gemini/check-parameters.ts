import { findUnknownNames } from '../check/find-unknown-names.js';
import { isRecord, type JsonRecord } from '../check/is-record.js';
import type { Violation } from '../check/violation.js';

const schemaNames = `type format title description nullable default items minItems maxItems enum properties propertyOrdering required
  minProperties maxProperties minimum maximum minLength maxLength pattern example anyOf`.split(/\s+/);
const typeNames = ['STRING', 'NUMBER', 'INTEGER', 'BOOLEAN', 'ARRAY', 'OBJECT', 'NULL'];

/** Finds what does not fit the vendor's own schema type, which is like OpenAPI 3.0 and refuses every keyword it does not have. */
export function* checkParameters(schema: unknown, param: string): Generator<Violation> {
  if (!isRecord(schema)) {
    yield { message: 'Expected an object.', param };
    return;
  }
  yield* findUnknownNames(schema, { known: schemaNames, param });
  yield* checkType(schema, param);
  const { properties, items, anyOf } = schema;
  for (const [key, inner] of Object.entries(isRecord(properties) ? properties : {}))
    yield* checkParameters(inner, `${param}.properties[${key}]`);
  if (items !== undefined) yield* checkParameters(items, `${param}.items`);
  for (const [index, inner] of Array.isArray(anyOf) ? anyOf.entries() : []) yield* checkParameters(inner, `${param}.anyOf[${index}]`);
}

function* checkType({ type, properties = {}, required = [], items, enum: values, anyOf }: JsonRecord, param: string): Generator<Violation> {
  const name = String(type).toUpperCase();
  if (type === undefined ? anyOf === undefined : typeof type !== 'string' || !typeNames.includes(name)) {
    yield { message: `Expected one of ${typeNames.join(', ')}; received ${JSON.stringify(type)}.`, param: `${param}.type` };
    return;
  }
  const keys = isRecord(properties) ? Object.keys(properties) : [];
  if (name === 'OBJECT' && keys.length === 0) yield { message: 'Expected at least one property for OBJECT.', param: `${param}.properties` };
  if (name === 'ARRAY' && items === undefined) yield { message: 'Expected items for ARRAY.', param: `${param}.items` };
  if (values !== undefined && (name !== 'STRING' || !isTextList(values))) {
    yield { message: 'Expected an enum of text, for STRING only.', param: `${param}.enum` };
  }
  for (const key of [required].flat()) {
    if (!keys.includes(String(key))) yield { message: `No property has the name ${key}.`, param: `${param}.required` };
  }
}

function isTextList(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
