import { describe, expect, test } from '@jest/globals';
import type { JsonSchema, JsonValue } from '@toolwright/contract';
import { coerceJson } from './coerce-json.js';

const everywhere = [{ path: '', expected: 'something else', received: 'this', rule: 'any' }];
const coerce = (value: JsonValue, schema: JsonSchema) => coerceJson(value, { schema, problems: everywhere });
const integers: JsonSchema = { type: 'array', items: { type: 'integer' } };
const unit: JsonSchema = { type: 'string', enum: ['celsius', 'degrees_fahrenheit', 'low-key'] };
const tree: JsonSchema = {
  $ref: '#/$defs/tree',
  $defs: {
    tree: { type: 'object', properties: { size: { type: 'integer' }, leaves: { type: 'array', items: { $ref: '#/$defs/tree' } } } },
  },
};

describe('C2 coerceJson reads', () => {
  test.each<[string, JsonSchema, JsonValue, JsonValue]>([
    ['a whole number', { type: 'integer' }, '2', 2],
    ['a negative decimal', { type: 'number' }, '-0.5', -0.5],
    ['the largest exact integer', { type: 'integer' }, '9007199254740991', 9_007_199_254_740_991],
    ['an integer written with a zero behind the point', { type: 'integer' }, '2.0', 2],
    ['true', { type: 'boolean' }, 'true', true],
    ['false', { type: 'boolean' }, 'false', false],
    ['JSON text as a list', integers, '[1,2]', [1, 2]],
    [
      'JSON text as an object, and numbers in it',
      { properties: { size: { type: 'integer' } }, type: 'object' },
      '{"size":"2"}',
      { size: 2 },
    ],
    ['one value as a list', integers, 7, [7]],
    ['one text as a list of numbers', integers, '7', [7]],
    ['one object as a list of objects', { type: 'array', items: { type: 'object' } }, '{"a":1}', [{ a: 1 }]],
    ['another case', unit, 'Celsius', 'celsius'],
    ['space for _', unit, 'degrees fahrenheit', 'degrees_fahrenheit'],
    ['no separator for -', unit, 'LOWKEY', 'low-key'],
    ['a const', { const: 'circle' }, 'Circle', 'circle'],
    ['the one type of several that it can be', { type: ['integer', 'null'] }, '2', 2],
    ['the one branch that fits', { anyOf: [{ type: 'null' }, integers] }, '[1]', [1]],
    ['values through references', tree, { leaves: [{ size: '1', leaves: '[]' }] }, { leaves: [{ size: 1, leaves: [] }] }],
    ['values through allOf', { allOf: [{ properties: { a: { type: 'integer' } } }] }, { a: '1' }, { a: 1 }],
    ['values of a map', { type: 'object', additionalProperties: { type: 'integer' } }, { a: '1' }, { a: 1 }],
    ['a null of an optional property as no property', { properties: { a: { type: 'string' }, b: {} } }, { a: null, b: null }, { b: null }],
  ])('%s', (_title, schema, value, expected) => {
    expect(coerce(value, schema).value).toEqual(expected);
  });
});

describe('C2 coerceJson leaves alone', () => {
  test.each<[string, JsonSchema, JsonValue]>([
    ...['', ' 2', '2 ', '+2', '1e3', '0x2', '007', '.5', '5.', '1,000', '-0', 'two', 'NaN', '9007199254740993', '0.12345678901234567'].map(
      (text): [string, JsonSchema, JsonValue] => [`"${text}", which is no clean and exact number`, { type: 'number' }, text],
    ),
    ['a fraction where an integer is expected', { type: 'integer' }, '2.5'],
    ['TRUE', { type: 'boolean' }, 'TRUE'],
    ['1 where a boolean is expected', { type: 'boolean' }, 1],
    ['a number where text is expected', { type: 'string' }, 2],
    ['"2" where text is expected', { type: 'string' }, '2'],
    ['"2" where text is possible', { type: ['integer', 'string'] }, '2'],
    ['"2" where nothing is said', {}, '2'],
    ['broken JSON', integers, '[1,'],
    ['broken JSON where a list of texts is expected', { type: 'array', items: { type: 'string' } }, '["a"'],
    ['a value that does not fit even as a list of one', integers, 'x'],
    ['null where a list is expected', { type: 'array' }, null],
    ['a list where one value is expected', { type: 'integer' }, [1]],
    ['null of a required property', { properties: { a: { type: 'string' } }, required: ['a'] }, { a: null }],
    ['null of a property that allows it', { properties: { a: { type: ['string', 'null'] } } }, { a: null }],
    ['null of a property that is not declared', { properties: {}, additionalProperties: false }, { a: null }],
    ['a property that is not declared', { properties: {}, additionalProperties: false }, { a: 1 }],
    ['a text like two allowed ones', { enum: ['a_b', 'a-b'] }, 'A B'],
    ['separators only', { enum: ['-', 'a'] }, '_'],
    ['a text that two branches can read', { anyOf: [integers, { type: 'integer' }] }, '1'],
    ['a value that one branch takes as it is', { oneOf: [{ type: 'string' }, integers] }, '[1]'],
    ['names that every object inherits', { type: 'object', properties: {} }, { toString: '1', constructor: null }],
  ])('%s', (_title, schema, value) => {
    expect(coerce(value, schema)).toEqual({ value, coercions: [] });
    expect(coerce(value, schema).value).toBe(value);
  });

  test('whatever is not at, in or around a place where something is wrong', () => {
    const schema: JsonSchema = { properties: { a: integers, b: { type: 'integer' } } };
    const problems = [{ path: 'a[1]', expected: 'an integer', received: '"2"', rule: 'type' }];
    expect(coerceJson({ a: ['1', '2'], b: '3' }, { schema, problems }).value).toEqual({ a: ['1', 2], b: '3' });
  });

  test('everything when alternatives that contain themselves take too many steps', () => {
    const left: JsonSchema = { type: 'object', properties: { next: { $ref: '#' }, left: { type: 'integer' } } };
    const right: JsonSchema = { type: 'object', properties: { next: { $ref: '#' }, right: { type: 'integer' } } };
    const deep = Array.from({ length: 60 }).reduce<JsonValue>((next) => ({ next }), 'end');
    expect(coerce(deep, { anyOf: [left, right] })).toEqual({ value: deep, coercions: [] });
    const endless: JsonSchema = { anyOf: [{ $ref: '#' }, { $ref: '#' }] };
    expect(coerce('2', endless)).toEqual({ value: '2', coercions: [] });
  });
});

describe('C2 coerceJson records', () => {
  test('place, both values and rule of each, in the order in which they were done', () => {
    const schema: JsonSchema = { properties: { days: { type: 'array', items: { properties: { high: { type: 'number' } } } }, unit } };
    expect(coerce({ days: '[{"high":"2"}]', unit: 'Celsius' }, schema).coercions).toEqual([
      { path: 'days', from: '[{"high":"2"}]', to: [{ high: '2' }], rule: 'json' },
      { path: 'days[0].high', from: '2', to: 2, rule: 'number' },
      { path: 'unit', from: 'Celsius', to: 'celsius', rule: 'enum' },
    ]);
  });

  test('changes nothing in the value that it was given', () => {
    const given = { a: ['1'], b: null };
    coerce(given, { properties: { a: integers, b: integers } });
    expect(given).toEqual({ a: ['1'], b: null });
  });

  test('keeps a key __proto__ as a key, so that the guard finds it', () => {
    const { value } = coerce(JSON.parse('{"a":"1","__proto__":{"admin":true}}'), { properties: { a: { type: 'integer' } } });
    expect(Object.keys(value as object)).toEqual(['a', '__proto__']);
  });
});
