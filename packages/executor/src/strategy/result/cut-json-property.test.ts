import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import fc from 'fast-check';
import { cutJson, jsonBytes } from './cut-json.js';
import { isSurelyWithin } from './is-surely-within.js';

// fast-check makes what JSON can hold.
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.string({ unit: 'grapheme' })),
) as fc.Arbitrary<JsonValue>;

describe('C11 cutJson', () => {
  test('gives JSON within the limit whose text has no half characters, and no less than fits', () => {
    fc.assert(
      fc.property(anyJson, fc.integer({ min: 1, max: 200 }), (value, maxBytes) => {
        const bytes = jsonBytes(value);
        fc.pre(bytes > maxBytes);
        const cut = cutJson({ value, bytes, maxBytes, reference: 'ref' });
        const empty = { cut: true, bytes, reference: 'ref', beginning: '' } as const;
        if (cut === undefined) return expect(jsonBytes(empty)).toBeGreaterThan(maxBytes);
        expect(jsonBytes(cut)).toBeLessThanOrEqual(maxBytes);
        expect(JSON.parse(JSON.stringify(cut))).toEqual(cut);
        expect(cut.beginning.isWellFormed()).toBe(true);
        const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
        expect(text.startsWith(cut.beginning)).toBe(true);
        const [next] = text.slice(cut.beginning.length);
        // A text of which all fits, though it was too large as a value, ends there.
        if (next !== undefined) expect(jsonBytes({ ...cut, beginning: cut.beginning + next })).toBeGreaterThan(maxBytes);
      }),
    );
  });
});

describe('C11 isSurelyWithin', () => {
  test('never says so of what is larger', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(300), (value, maxBytes) => {
        if (isSurelyWithin(value, maxBytes)) expect(jsonBytes(value)).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });

  test('says so of what is much smaller', () => {
    expect(isSurelyWithin({ city: 'Oslo', days: [1, 2, 3] }, 262_144)).toBe(true);
  });
});
