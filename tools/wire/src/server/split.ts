import type { Chunk } from './answer.js';

/** Where a body is divided into separate writes, whatever its own chunks. */
export type Split =
  /** Every so many bytes, from 1; 1 is a slow drip. */
  | { readonly everyBytes: number }
  /** Before the bytes at these offsets, ascending; characters may be torn apart. */
  | { readonly atBytes: readonly number[] };

/** Divides a body anew; without a split it stays as it is. */
export function splitBody(chunks: readonly Chunk[], split: Split | undefined): readonly Chunk[] {
  if (!split) return chunks;
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  const borders = [0, ...('atBytes' in split ? split.atBytes : multiplesOf(split.everyBytes, bytes.length)), bytes.length];
  return borders.slice(1).flatMap((end, index) => {
    const piece = bytes.subarray(borders[index], end);
    return piece.length > 0 ? [piece] : [];
  });
}

function multiplesOf(step: number, end: number): readonly number[] {
  return Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
}
