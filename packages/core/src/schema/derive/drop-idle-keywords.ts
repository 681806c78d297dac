import type { JsonSchema, JsonType } from '@toolwright/contract';

const subjects: Readonly<Record<string, readonly JsonType[]>> = {
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  format: ['string'],
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  minItems: ['array'],
  maxItems: ['array'],
  minProperties: ['object'],
};

/** Leaves out keywords about types that the schema does not allow: they say nothing, and strict readers refuse them. */
export function dropIdleKeywords(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (type === undefined) return schema;
  const types: readonly JsonType[] = typeof type === 'string' ? [type] : type;
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => {
      const about = subjects[keyword];
      return about === undefined || about.some((subject) => types.includes(subject));
    }),
  );
}
