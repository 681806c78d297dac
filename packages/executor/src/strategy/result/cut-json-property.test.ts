import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import fc from 'fast-check';
import { cutJson, jsonBytes } from './cut-json.js';

// fast-check makes what JSON can hold.
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.string({ unit: 'grapheme' })),
) as fc.Arbitrary<JsonValue>;

/** What breaks its promise in how a value is cut; empty when nothing does. */
function faultsOf(value: JsonValue, maxBytes: number): readonly string[] {
  const bytes = jsonBytes(value);
  const cut = cutJson({ value, bytes, maxBytes, reference: 'ref' });
  const bytesWith = (beginning: string): number => jsonBytes({ cut: true, bytes, reference: 'ref', beginning });
  if (cut === undefined) return bytesWith('') > maxBytes ? [] : ['it says that nothing fits'];
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
  const [next = ''] = text.slice(cut.beginning.length);
  return [
    jsonBytes(cut) > maxBytes && 'it is larger than its limit',
    !cut.beginning.isWellFormed() && 'a character is cut in half',
    !text.startsWith(cut.beginning) && 'it does not begin as the whole does',
    // A text of which all fits, though it was too large as a value, ends there.
    next !== '' && bytesWith(cut.beginning + next) <= maxBytes && 'more would fit',
  ].filter((fault) => fault !== false);
}

describe('C11 cutJson', () => {
  test('gives JSON within the limit whose text has no half characters, and no less than fits', () => {
    fc.assert(
      fc.property(anyJson, fc.integer({ min: 1, max: 200 }), (value, maxBytes) => {
        fc.pre(jsonBytes(value) > maxBytes);
        expect(faultsOf(value, maxBytes)).toEqual([]);
      }),
    );
  });
});
