import type { JsonSchema } from '@toolwright/contract';
import { joinPath } from '../../coerce/json-path.js';
import { declaresProperty } from './declares-property.js';

/** Most bytes that the arguments of a call may have. */
export const maxBytes = 1_048_576;
/** How deep arguments may be nested. */
export const maxDepth = 64;

type Steps = readonly (string | number)[];

/**
 * Finds what makes JSON unsafe to work with: a key "__proto__", a key "constructor" or "prototype" that the schema does not declare
 * there, nesting deeper than 64, more than 1 MiB when written out.
 * @returns a phrase that names the place, or nothing when it is safe
 */
export function findUnsafeJson(value: object, schema: JsonSchema): string | undefined {
  let bytes = 0;
  const walk = (at: unknown, steps: Steps): string | undefined => {
    bytes += sizeOf(at);
    if (bytes > maxBytes) return `more than ${maxBytes.toLocaleString('en')} bytes`;
    if (at === null || typeof at !== 'object') return undefined;
    if (steps.length >= maxDepth) return `values nested deeper than ${maxDepth}, at ${placeOf(steps)}`;
    const isList = Array.isArray(at);
    const entries = Object.entries(at);
    bytes += Math.max(0, entries.length - 1); // The commas.
    for (const [key, inner] of entries) {
      if (inner === undefined) continue;
      if (!isList && isUnsafeKey(key, steps)) return `a key "${key}" at ${placeOf(steps)}`;
      if (!isList) bytes += Buffer.byteLength(key) + '"":'.length;
      const fault = walk(inner, [...steps, isList ? Number(key) : key]);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  const isUnsafeKey = (key: string, steps: Steps): boolean =>
    key === '__proto__' || ((key === 'constructor' || key === 'prototype') && !declaresProperty({ schema, steps, name: key }));
  return walk(value, []);
}

// What an object or list holds counts for itself.
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + '""'.length;
  return typeof value === 'object' && value !== null ? '{}'.length : String(value).length;
}

const maxPlaceLength = 80;

function placeOf(steps: Steps): string {
  const place = steps.reduce<string>((path, step) => joinPath(path, step), '') || 'the top';
  return place.length <= maxPlaceLength ? place : `${place.slice(0, maxPlaceLength - 1)}…`;
}
