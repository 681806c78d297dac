import type { JsonSchema, JsonType } from '@toolwright/contract';
import { tokenize } from '@toolwright/relevance';
import { type FieldName, parseFieldName } from '../naming/field-name.js';

/** One top-level parameter of a tool. */
export interface Parameter {
  readonly key: string;
  readonly name: FieldName;
  readonly schema: JsonSchema;
  /** The one type that arguments are made for; `string` where the schema leaves it open. */
  readonly type: JsonType;
  readonly isRequired: boolean;
  readonly descriptionStems: readonly string[];
}

/** The parameters that a schema of arguments describes, required ones first, else in their order. */
export function readParameters(schema: JsonSchema): readonly Parameter[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .map(([key, property]) => toParameter(key, property, required.has(key)))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function toParameter(key: string, property: JsonSchema, isRequired: boolean): Parameter {
  const schema = withoutNull(property);
  const { description = '' } = property;
  return { key, name: parseFieldName(key), schema, type: typeOf(schema), isRequired, descriptionStems: tokenize(description) };
}

// Libraries write "a number or null" as a choice of two schemas; the text never asks for null.
function withoutNull(schema: JsonSchema): JsonSchema {
  const choices = schema.anyOf ?? schema.oneOf;
  if (!Array.isArray(choices)) return schema;
  // The keywords `anyOf` and `oneOf` hold schemas by definition; the contract's type leaves them open.
  const first = (choices as readonly JsonSchema[]).find(({ type }) => type !== 'null');
  return first ? { ...schema, ...first } : schema;
}

function typeOf({ type, enum: values, const: only, properties, items }: JsonSchema): JsonType {
  if (typeof type === 'string') return type;
  const named = type?.find((each) => each !== 'null');
  if (named) return named;
  if (properties) return 'object';
  if (items) return 'array';
  const [sample] = values ?? [only];
  return typeof sample === 'number' || typeof sample === 'boolean' ? (typeof sample as JsonType) : 'string';
}
