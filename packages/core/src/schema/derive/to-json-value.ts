import type { JsonValue } from '@toolwright/contract';

/** A value as a call could send it: instances as plain data, dates as texts. `undefined` where JSON has nothing like it. */
export function toJsonValue(value: unknown): JsonValue | undefined {
  let isJson = true;
  try {
    const text = JSON.stringify(value, (_name, inner: unknown) => {
      isJson &&= !isLostInJson(inner);
      return inner;
    });
    // JSON.parse makes nothing but JSON values.
    return isJson && text !== undefined ? (JSON.parse(text) as JsonValue) : undefined;
  } catch {
    // It contains itself, or a bigint.
    return undefined;
  }
}

/** What JSON.stringify quietly leaves out, or turns into null or an empty object. */
function isLostInJson(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'function' || typeof value === 'symbol' || value instanceof Map || value instanceof Set;
}
