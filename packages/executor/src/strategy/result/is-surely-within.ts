import type { JsonObject, JsonValue } from '@toolwright/contract';

// One code unit of a text is written as at most six bytes: a control character, as \u0001.
const bytesPerCodeUnit = 6;
const longestNumber = 25;

/** Whether a value is within a size as JSON without writing it out; `false` leaves it open. Looks at no more than fits. */
export function isSurelyWithin(value: JsonValue, maxBytes: number): boolean {
  return bytesLeft(value, maxBytes) >= 0;
}

function bytesLeft(value: JsonValue | undefined, left: number): number {
  if (typeof value === 'string') return left - 2 - value.length * bytesPerCodeUnit;
  if (typeof value !== 'object' || value === null) return left - longestNumber;
  // `isArray` does not tell the compiler about read-only lists.
  return Array.isArray(value) ? leftAfterItems(value, left - 2) : leftAfterMembers(value as JsonObject, left - 2);
}

function leftAfterItems(items: readonly JsonValue[], left: number): number {
  let rest = left;
  for (const item of items) {
    rest = bytesLeft(item, rest - 1);
    if (rest < 0) break;
  }
  return rest;
}

function leftAfterMembers(members: JsonObject, left: number): number {
  let rest = left;
  for (const name in members) {
    rest = bytesLeft(members[name], rest - 4 - name.length * bytesPerCodeUnit);
    if (rest < 0) break;
  }
  return rest;
}
