import type { JsonValue } from '@toolwright/contract';

/** A copy that shares nothing with the original. */
export function copyJson(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
