import { maxBytes, maxDepth } from './find-unsafe-json.js';

// UTF-8 takes at most three bytes for one code unit of a text.
const bytesPerCodeUnit = 3;
const longestScalar = 25;
const unsafe = -1;

/** Whether JSON is certainly safe to work with; `false` leaves it open. Nearly all arguments are, and this is the quick way to see it. */
export function isSurelySafe(value: object): boolean {
  return bytesLeft(value, maxBytes, maxDepth) >= 0;
}

/** How many bytes are left when a value has been written, at least; below 0 when it may be unsafe. */
function bytesLeft(value: unknown, left: number, deeper: number): number {
  if (typeof value === 'string') return left - 2 - value.length * bytesPerCodeUnit;
  if (typeof value !== 'object' || value === null) return left - longestScalar;
  if (deeper === 0) return unsafe;
  return Array.isArray(value) ? leftAfterItems(value, left - 2, deeper - 1) : leftAfterMembers(value, left - 2, deeper - 1);
}

function leftAfterItems(items: readonly unknown[], left: number, deeper: number): number {
  let rest = left;
  for (const item of items) {
    rest = bytesLeft(item, rest - 1, deeper);
    if (rest < 0) break;
  }
  return rest;
}

function leftAfterMembers(members: object, left: number, deeper: number): number {
  let rest = left;
  // What is inherited is looked at too, which costs a little room and nothing else.
  for (const name in members) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') return unsafe;
    // Any object may be asked for any name.
    rest = bytesLeft((members as Readonly<Record<string, unknown>>)[name], rest - 4 - name.length * bytesPerCodeUnit, deeper);
    if (rest < 0) break;
  }
  return rest;
}
