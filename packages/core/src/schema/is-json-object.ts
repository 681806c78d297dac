import type { JsonObject, JsonValue } from '@toolwright/contract';

/** Whether a JSON value is an object, which a list is not. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
