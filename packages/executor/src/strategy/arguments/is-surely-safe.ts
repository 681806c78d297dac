import { maxBytes, maxDepth } from './find-unsafe-json.js';

// UTF-8 takes at most three bytes for one code unit of a text.
const bytesPerCodeUnit = 3;
const longestScalar = 25;

/** Whether JSON is certainly safe to work with; `false` leaves it open. Nearly all arguments are, and this is the quick way to see it. */
export function isSurelySafe(value: object): boolean {
  return new Scan().passes(value, 0);
}

class Scan {
  #bytesLeft = maxBytes;

  passes(value: unknown, depth: number): boolean {
    if (typeof value === 'string') return this.#spend(2 + value.length * bytesPerCodeUnit);
    if (typeof value !== 'object' || value === null) return this.#spend(longestScalar);
    if (depth >= maxDepth || !this.#spend(2)) return false;
    return Array.isArray(value) ? this.#passesItems(value, depth + 1) : this.#passesMembers(value, depth + 1);
  }

  #passesItems(items: readonly unknown[], depth: number): boolean {
    for (const item of items) if (!this.#spend(1) || !this.passes(item, depth)) return false;
    return true;
  }

  #passesMembers(members: object, depth: number): boolean {
    // What is inherited is looked at too, which costs a little room and nothing else.
    for (const name in members) {
      if (name === '__proto__' || name === 'constructor' || name === 'prototype') return false;
      // Any object may be asked for any name.
      const member = (members as Readonly<Record<string, unknown>>)[name];
      if (!this.#spend(4 + name.length * bytesPerCodeUnit) || !this.passes(member, depth)) return false;
    }
    return true;
  }

  #spend(bytes: number): boolean {
    this.#bytesLeft -= bytes;
    return this.#bytesLeft >= 0;
  }
}
