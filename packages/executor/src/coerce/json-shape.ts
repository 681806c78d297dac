import type { JsonObject, JsonType, JsonValue } from '@toolwright/contract';

/** Whether a value is a JSON object, and neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a JSON list. */
export function isJsonList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is of one of JSON Schema's types; 2.0 is an integer, as there. */
export function isOfType(value: JsonValue, type: JsonType): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return isJsonList(value);
    case 'object':
      return isJsonObject(value);
    default:
      return typeof value === type;
  }
}
