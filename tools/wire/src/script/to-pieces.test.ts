import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toPieces } from './to-pieces.js';

test('E3 toPieces gives pieces of at most seven characters that make up the text, none torn apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const pieces = toPieces(text);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) {
        expect([...piece].length).toBeLessThanOrEqual(7);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});
