import type { JsonObject, JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../../coerce/json-shape.js';
import { mask } from '../../mask/mask-arguments.js';

/** What is to be put back where it was hidden from whoever edited the arguments. */
export interface HiddenValues {
  /** The arguments before they were masked and edited. */
  readonly given: JsonObject;
  /** Places such as `card.number`. */
  readonly sensitive: readonly string[];
}

/**
 * Puts hidden values back into edited arguments where the mask was left standing. @returns `undefined` when a mask is left in a list: its entries
 * may have been moved, so nobody can tell whose value it hides
 */
export function restoreMasked(edited: JsonObject, { given, sensitive }: HiddenValues): JsonObject | undefined {
  if (sensitive.length === 0) return edited;
  const restored = sensitive.reduce((value, place) => restoreProperty(value, given, place.split('.')), edited);
  return JSON.stringify(restored).includes(JSON.stringify(mask)) ? undefined : restored;
}

function restoreProperty(edited: JsonObject, given: JsonObject, [name = '', ...rest]: readonly string[]): JsonObject {
  const value = Object.hasOwn(edited, name) ? edited[name] : undefined;
  const hidden = Object.hasOwn(given, name) ? given[name] : undefined;
  if (value === undefined || hidden === undefined) return edited;
  return { ...edited, [name]: restoreValue(value, hidden, rest) };
}

function restoreValue(edited: JsonValue, hidden: JsonValue, rest: readonly string[]): JsonValue {
  if (edited === mask) return hidden;
  return rest.length > 0 && isJsonObject(edited) && isJsonObject(hidden) ? restoreProperty(edited, hidden, rest) : edited;
}
