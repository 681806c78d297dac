import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../coerce/json-shape.js';

/** What stands in events and logs instead of a sensitive value. */
export const mask = '[masked]';

/**
 * A copy of a call's arguments without the values at sensitive places, for events. Text that is no JSON is hidden whole where a tool has
 * any: nobody can tell what stands in it.
 * @param sensitive places such as `cards[].number`
 */
export function maskArguments(given: JsonObject | string, sensitive: readonly string[]): JsonObject | string {
  if (sensitive.length === 0) return given;
  const value = typeof given === 'string' ? parseObject(given) : given;
  return value === undefined ? mask : maskObject(value, sensitive);
}

/** A copy of checked arguments without the values at sensitive places, for whoever must see what a call is about. */
export function maskObject(given: JsonObject, sensitive: readonly string[]): JsonObject {
  return sensitive.reduce((masked, place) => maskProperty(masked, place.split('.')), given);
}

function parseObject(text: string): JsonObject | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function maskProperty(value: JsonObject, [step = '', ...rest]: readonly string[]): JsonObject {
  const name = step.replace(/\[\]$/, '');
  const inner = value[name];
  return Object.hasOwn(value, name) && inner !== undefined ? { ...value, [name]: maskInside(inner, rest) } : value;
}

// What has not the shape that its place promises is hidden whole.
function maskInside(value: JsonValue, rest: readonly string[]): JsonValue {
  if (rest.length > 0 && Array.isArray(value)) return value.map((entry: JsonValue) => maskInside(entry, rest));
  return rest.length > 0 && isJsonObject(value) ? maskProperty(value, rest) : mask;
}
