import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toPattern } from './to-pattern.js';

describe('A2 toPattern', () => {
  test.each([/^[A-Z]{3}$/, /^\d+(\.\d+)?$/, /^[^@\s]+@\S+$/, /^.*$/, /^a\.b$/, /^[.]$/, /(?=x)x/g, /^\p{L}{1,3}$/u, /^.$/u])(
    'keeps %s',
    (pattern) => {
      expect(toPattern(pattern)).toBe(pattern.source);
    },
  );

  test.each([
    ['a flag that JSON Schema has not', /^a$/i],
    ['a flag that JSON Schema has not', /^a$/m],
    ['a flag that JSON Schema has not', /^.$/s],
    ['one atom for half of an emoji', /^.{2}$/],
    ['one atom for half of an emoji', /^[^a]$/],
    ['one atom for half of an emoji', /^\S$/],
    ['one atom for half of an emoji', /^[\W_]?$/],
  ])('leaves out %s: %s', (_title, pattern) => {
    expect(toPattern(pattern)).toBeUndefined();
  });

  test.each([
    ['a name of letters', '^\\p{L}+$'],
    ['a code point', '^\\u{2}$'],
    ['an emoji, of which flag u makes one character', '^[😀]$'],
    ['an escape that flag u refuses', '^[\\w-.]$'],
    ['an escape that flag u refuses', '^\\-$'],
  ])('leaves out what means something else without flag u: %s', (_title, source) => {
    expect(new RegExp(source)).toBeInstanceOf(RegExp);
    expect(toPattern(source)).toBeUndefined();
  });

  test('takes source and flags as texts, as @Matches does', () => {
    expect(toPattern('^a$')).toBe('^a$');
    expect(toPattern('^a$', 'i')).toBeUndefined();
    expect(toPattern('(')).toBeUndefined();
    expect(toPattern(5)).toBeUndefined();
  });

  test('what it keeps matches the same texts with flag u', () => {
    const piece = fc.constantFrom('.', '[^a]', '\\S', 'a', '[ab]', '\\d', '(?:b|c)');
    const count = fc.constantFrom('', '*', '+', '?', '{2}');
    const source = fc
      .array(fc.tuple(piece, count), { minLength: 1, maxLength: 1 })
      .map((parts) => `^${parts.map((part) => part.join('')).join('')}$`);
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '😀') }), (text, sample) => {
        const pattern = new RegExp(text);
        const kept = toPattern(pattern);
        fc.pre(kept !== undefined);
        expect(new RegExp(kept, 'u').test(sample)).toBe(pattern.test(sample));
      }),
    );
  });
});
