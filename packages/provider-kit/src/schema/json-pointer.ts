import { isRecord } from '../json/is-record.js';

/** Leads from a place in a document to one of its parts. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function appendPointer(pointer: string, ...keys: readonly string[]): string {
  return [pointer, ...keys.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

/** Finds what a pointer leads to; undefined where it leads nowhere. */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if ((!isRecord(value) && !Array.isArray(value)) || !Object.hasOwn(value, key)) return undefined;
    // It is a list or an object, and has the key.
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The pointer of a reference within its own document, `#/$defs/City`; undefined for any other reference. */
export function toPointer(reference: unknown): string | undefined {
  if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference)) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}
