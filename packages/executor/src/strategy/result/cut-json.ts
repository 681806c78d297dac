import type { JsonValue } from '@toolwright/contract';

/** A value that is too large, and what may be said of it. */
export interface Oversized {
  readonly value: JsonValue;
  /** As JSON, in bytes. */
  readonly bytes: number;
  /** What is passed on, as JSON in bytes. */
  readonly maxBytes: number;
  /** Where the whole is stored. */
  readonly reference?: string;
}

/** What stands for a value that is too large. */
export type CutValue = {
  readonly cut: true;
  /** Size of the whole as JSON, in bytes. */
  readonly bytes: number;
  /** Present when the whole is stored. */
  readonly reference?: string;
  /** How the value begins: of a text the text, of anything else its JSON. As long as the limit allows. */
  readonly beginning: string;
};

/** Shortens a value to what its limit allows. No character is cut in half. @returns `undefined` when the limit is too small even for saying that it was cut */
export function cutJson({ value, bytes, maxBytes, reference }: Oversized): CutValue | undefined {
  // A text may hold half a character by itself, which no UTF-8 can say.
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  const cutAfter = (length: number): CutValue => ({
    cut: true,
    bytes,
    ...(reference !== undefined && { reference }),
    beginning: beginningOf(text, length),
  });
  if (jsonBytes(cutAfter(0)) > maxBytes) return undefined;
  let fitting = 0;
  let tooLong = Math.min(text.length, maxBytes) + 1;
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (jsonBytes(cutAfter(middle)) <= maxBytes) fitting = middle;
    else tooLong = middle;
  }
  return cutAfter(fitting);
}

/** Size of a value as JSON in UTF-8, in bytes. */
export function jsonBytes(value: JsonValue): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function beginningOf(text: string, length: number): string {
  const isHighSurrogate = length > 0 && (text.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isHighSurrogate ? length - 1 : length);
}
