// biome-ignore-all lint/suspicious/noTemplateCurlyInString: chains write references in this way
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseText, type TextParts } from './parse-text.js';
import { formatReference, type PathStep, type Reference } from './reference.js';

const write = (reference: Reference): string => `\${${formatReference(reference)}}`;
const ref = (step: string, ...path: readonly PathStep[]) => ({ step, path });

describe('D2 parseText', () => {
  test.each<[string, TextParts]>([
    ['', []],
    ['no reference', ['no reference']],
    ['$weather', [ref('weather')]],
    ['$weather.temperature', [ref('weather', 'temperature')]],
    ['$forecast.days[0].high', [ref('forecast', 'days', 0, 'high')]],
    ['5 * ${quote["Exchange Rate"]}', ['5 * ', ref('quote', 'Exchange Rate')]],
    ['${a}b', [ref('a'), 'b']],
    ['${a["]}"]["\\"\\u0041"]}', [ref('a', ']}', '"A')]],
    ['It is $a.b. Good', ['It is ', ref('a', 'b'), '. Good']],
    ['$a-$b', [ref('a'), '-', ref('b')]],
    ['$_1', [ref('_1')]],
    ['$100-$200, US$', ['$100-$200, US$']],
    ['$$a and $$', ['$a and $']],
    ['$$$a', ['$', ref('a')]],
    ['$ö $.a $[0]', ['$ö $.a $[0]']],
  ])('reads %j', (text, parts) => {
    expect(parseText(text)).toEqual({ ok: true, parts });
  });

  test.each([
    '${',
    '${}',
    '${1}',
    '${a',
    '${a.}',
    '${a b}',
    '${a["x]}',
    '${a["\\x"]}',
    '${a[-1]}',
    '${a[01]}',
    '$a[',
    '$a[b]',
    '$a.__proto__',
    '${a["__proto__"]}',
    `$a${'.b'.repeat(65)}`,
  ])('refuses %j and says what was expected', (text) => {
    expect(parseText(text)).toEqual({ ok: false, problem: expect.stringMatching(/^expected .+; received ".+/) });
  });

  test('reads back what was written, whatever the keys', () => {
    const step = fc.stringMatching(/^[a-z_][a-z0-9_]{0,5}$/);
    const key = fc.oneof(fc.string(), fc.nat(999)).filter((each) => each !== '__proto__');
    const part = fc.oneof(fc.string({ minLength: 1 }), fc.record({ step, path: fc.array(key, { maxLength: 5 }) }));
    fc.assert(
      fc.property(fc.array(part), (given) => {
        const text = given.map((each) => (typeof each === 'string' ? each.replaceAll('$', '$$$$') : write(each))).join('');
        const parsed = parseText(text);
        const written = parsed.ok && parsed.parts.map((each) => (typeof each === 'string' ? each : write(each))).join('');
        expect(written).toBe(given.map((each) => (typeof each === 'string' ? each : write(each))).join(''));
        expect(parsed.ok && parsed.parts.filter((each) => typeof each !== 'string')).toEqual(
          given.filter((each) => typeof each !== 'string'),
        );
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const nasty = fc.string({ unit: fc.constantFrom('$', '{', '}', '[', ']', '"', '\\', '.', 'a', '0', '_', ' ', '\n') });
    fc.assert(fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => void parseText(text)));
  });
});
