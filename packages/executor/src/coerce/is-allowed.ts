import type { JsonSchema, JsonValue } from '@toolwright/contract';

/** The values that a schema lists by `enum` or `const`; nothing when it lists none. */
export function allowedValues({ enum: listed, const: only }: JsonSchema): readonly JsonValue[] | undefined {
  return only === undefined ? listed : [only];
}

/** Whether a value is among those that a schema lists, if it lists any. */
export function isAllowed(value: JsonValue, schema: JsonSchema): boolean {
  const allowed = allowedValues(schema);
  if (allowed === undefined || allowed.includes(value)) return true;
  return typeof value === 'object' && allowed.some((entry) => JSON.stringify(entry) === JSON.stringify(value));
}
