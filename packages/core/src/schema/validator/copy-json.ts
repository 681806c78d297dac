import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../is-json-object.js';

/** A copy of a JSON value, so that nobody who holds the original sees it change; `undefined` when a part has a key `__proto__` of its own. */
export function copyJson(value: JsonValue): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return value;
  return isJsonObject(value) ? copyObject(value) : copyList(value);
}

function copyList(list: readonly JsonValue[]): JsonValue | undefined {
  const copy: JsonValue[] = [];
  for (const entry of list) {
    const inner = copyJson(entry);
    if (inner === undefined) return undefined;
    copy.push(inner);
  }
  return copy;
}

function copyObject(object: JsonObject): JsonValue | undefined {
  const copy: Record<string, JsonValue> = {};
  for (const name of Object.keys(object)) {
    const value = object[name];
    if (value === undefined) continue;
    const inner = name === '__proto__' ? undefined : copyJson(value);
    if (inner === undefined) return undefined;
    copy[name] = inner;
  }
  return copy;
}
