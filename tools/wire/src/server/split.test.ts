import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitBody } from './split.js';

const textOf = (chunks: readonly (string | Uint8Array)[]) => Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString();

describe('E3 splitBody', () => {
  test('leaves a body as it is without a split', () => {
    expect(splitBody(['a', 'b'], undefined)).toEqual(['a', 'b']);
  });

  test('splits at the offsets that it is given, in the middle of a character too', () => {
    const pieces = splitBody(['Tø', 'yen'], { atBytes: [2, 4] });
    expect(pieces.map((piece) => Buffer.from(piece).toString('hex'))).toEqual(['54c3', 'b879', '656e']);
  });

  test('loses and adds no byte, wherever it splits', () => {
    const split = fc.oneof(
      fc.record({ everyBytes: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ atBytes: fc.array(fc.nat(60)).map((offsets) => offsets.toSorted((a, b) => a - b)) }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), split, (chunks, how) => {
        const pieces = splitBody(chunks, how);
        expect(textOf(pieces)).toBe(chunks.join(''));
        const maxBytes = 'everyBytes' in how ? how.everyBytes : Number.POSITIVE_INFINITY;
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });
});
