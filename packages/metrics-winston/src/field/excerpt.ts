import type { JsonValue } from '@toolwright/contract';
import { describeCause } from './describe-cause.js';
import { isSecret, masked, maskText } from './secret.js';

const maxDepth = 8;
const cut = '…';

/**
 * What is logged of any value: plain JSON, secrets masked at every depth, no longer than the given number of characters (keys and
 * values counted, and one for each item of a list). What lies beyond the limit is not walked through. Cycles end at depth 8.
 * Never throws; a value that cannot be read becomes `[unreadable]`.
 */
export function excerpt(value: unknown, maxLength: number): JsonValue {
  try {
    return new Excerpt(maxLength).of(value, 0);
  } catch {
    return '[unreadable]';
  }
}

class Excerpt {
  #left: number;

  constructor(maxLength: number) {
    this.#left = maxLength;
  }

  of(value: unknown, depth: number): JsonValue {
    if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
      this.#left -= String(value).length;
      return value;
    }
    if (typeof value === 'function') return '[function]';
    if (typeof value !== 'object') return this.#ofText(String(value));
    if (depth === maxDepth || this.#left <= 0) return cut;
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Error) return this.of(describeCause(value), depth + 1);
    if ('toJSON' in value && typeof value.toJSON === 'function') return this.of(value.toJSON(), depth + 1);
    return Array.isArray(value) ? this.#ofList(value, depth) : this.#ofObject(value, depth);
  }

  #ofText(text: string): string {
    const shown = text.slice(0, Math.max(0, this.#left));
    this.#left -= shown.length;
    return shown.length < text.length ? `${maskText(shown)}${cut}` : maskText(shown);
  }

  #ofList(list: readonly unknown[], depth: number): JsonValue {
    const shown: JsonValue[] = [];
    for (const item of list) {
      if (this.#left <= 0) return [...shown, cut];
      this.#left -= 1;
      shown.push(this.of(item, depth + 1));
    }
    return shown;
  }

  #ofObject(value: object, depth: number): JsonValue {
    const shown: [string, JsonValue][] = [];
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      if (this.#left <= 0) {
        shown.push([cut, cut]);
        break;
      }
      const name = this.#ofText(key);
      shown.push([name, isSecret(key, inner) ? masked : this.of(inner, depth + 1)]);
    }
    // Entries, not assignments: a key named __proto__ stays a key.
    return Object.fromEntries(shown);
  }
}
