import type { JsonValue } from '@toolwright/contract';

/** A value as a call could send it: instances as plain data, dates as texts. `undefined` where JSON has nothing like it. */
export function toJsonValue(value: unknown): JsonValue | undefined {
  try {
    // JSON.parse makes nothing but JSON values.
    return JSON.parse(JSON.stringify(value, refuseForeign)) as JsonValue;
  } catch {
    return undefined;
  }
}

// What JSON.stringify would quietly turn into null, or into an empty object.
function refuseForeign(_name: string, value: unknown): unknown {
  const isForeign = typeof value === 'function' || typeof value === 'symbol' || value instanceof Map || value instanceof Set;
  if (isForeign || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('not JSON');
  return value;
}
