import type { JsonObject, JsonValue } from '@toolwright/contract';

/** What only writing it as JSON can tell. */
export const notPlain = Symbol('not plain');

const deepest = 100;
// One code unit of a text is written as at most six bytes: a control character, as \u0001.
const bytesPerCodeUnit = 6;
const longestNumber = 25;

/**
 * Copies what is plain JSON already, as most results are: the same that writing and reading it would give, several times faster. Counts on the way how
 * much it would be at most if it were written.
 */
export class PlainCopier {
  /** Of all that was copied so far, as JSON: at most so many. */
  bytesAtMost = 0;

  /** @returns `notPlain` for anything else: other classes, what has a `toJSON`, what JSON leaves out of lists, what is nested deeper than 100 */
  copy(value: unknown, depth = 0): JsonValue | typeof notPlain {
    if (typeof value === 'string') {
      this.bytesAtMost += 2 + value.length * bytesPerCodeUnit;
      return value;
    }
    if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) return notPlain;
      this.bytesAtMost += 2;
      return Array.isArray(value) ? this.#copyItems(value, depth + 1) : this.#copyMembers(value, depth + 1);
    }
    this.bytesAtMost += longestNumber;
    // JSON knows neither NaN nor infinities, nor a zero below zero.
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
    return typeof value === 'boolean' || value === null ? value : notPlain;
  }

  #copyItems(items: readonly unknown[], depth: number): JsonValue | typeof notPlain {
    if ('toJSON' in items || Object.getPrototypeOf(items) !== Array.prototype) return notPlain;
    const copy: JsonValue[] = [];
    for (const item of items) {
      const copied = this.copy(item, depth);
      if (copied === notPlain) return notPlain;
      copy.push(copied);
    }
    this.bytesAtMost += copy.length;
    return copy;
  }

  #copyMembers(members: object, depth: number): JsonValue | typeof notPlain {
    if ('toJSON' in members || Object.getPrototypeOf(members) !== Object.prototype) return notPlain;
    // Copied at one go and then looked through, which takes half as long as member by member. What stands under a symbol comes along; JSON does not see it.
    const copy: Record<string, JsonValue | undefined> = { ...members };
    let isWhole = true;
    for (const name in copy) {
      const member = copy[name];
      if (member === undefined) {
        isWhole = false;
        continue;
      }
      const copied = name === '__proto__' ? notPlain : this.copy(member, depth);
      if (copied === notPlain) return notPlain;
      if (!Object.is(copied, member)) copy[name] = copied;
      this.bytesAtMost += 4 + name.length * bytesPerCodeUnit;
    }
    // Every member of a whole one has been seen to be there.
    return isWhole ? (copy as JsonObject) : keepDefined(copy);
  }
}

// JSON leaves out what is undefined. What was copied already is kept: copying it again at each level would double the work with each.
function keepDefined(copy: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(copy).filter(([, member]) => member !== undefined)) as JsonObject;
}
