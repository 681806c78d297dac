import type { JsonValue } from '@toolwright/contract';
import { isJsonObject } from '../../coerce/json-shape.js';
import type { PathStep } from './reference.js';

/** What lies at a path in a value. Only properties of its own count, never inherited ones. @returns nothing when there is none */
export function readPath(value: JsonValue, path: readonly PathStep[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const step of path) {
    if (at === undefined) return undefined;
    if (typeof step === 'number') at = Array.isArray(at) ? (at as readonly JsonValue[])[step] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}
