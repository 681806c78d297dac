import type { JsonObject, JsonValue } from '@toolwright/contract';

/** `Array.isArray` for JSON, which it does not narrow while the arrays are readonly. */
export function isList(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is a JSON object. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
