import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonSchema, JsonValue } from '@toolwright/contract';
import { readArguments } from './read-arguments.js';

const anything = { type: 'object' } as const;
const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('C1 readArguments', () => {
  test.each([
    ['an object in JSON text', '{"city":"Oslo"}', { city: 'Oslo' }],
    ['empty text, which models send to tools without arguments', ' ', {}],
    ['text of exactly 1 MiB', `{"a":"${'x'.repeat(1_048_568)}"}`, { a: 'x'.repeat(1_048_568) }],
    ['64 levels of nesting', nested(64), JSON.parse(nested(64))],
  ])('reads %s', (_title, written, value) => {
    expect(readArguments(written, anything)).toEqual({ ok: true, value });
  });

  test.each([
    ['text that is no JSON', '{"city":', 'no JSON'],
    ['a list', '[1]', 'received a list'],
    ['null', 'null', 'received null'],
    ['a string', '"Oslo"', 'received a string'],
    ['an own key __proto__', '{"a":[{"__proto__":{"admin":true}}]}', 'a key "__proto__" at a[0]'],
    ['an own key __proto__ at the top', '{"__proto__":{"admin":true}}', 'a key "__proto__" at the top'],
    ['a key constructor that nobody declared', '{"a":{"constructor":{}}}', 'a key "constructor" at a'],
    ['a key prototype that nobody declared', '{"prototype":1}', 'a key "prototype" at the top'],
    ['65 levels of nesting', nested(65), 'deeper than 64'],
    ['more than 1 MiB of text', `{"a":"${'x'.repeat(1_048_576)}"}`, '1,048,576 bytes'],
  ])('refuses %s', (_title, written, reason) => {
    const read = readArguments(written, anything);
    expect(read).toMatchObject({ ok: false, failure: { code: 'malformed_arguments', category: 'permanent', sideEffect: 'none' } });
    expect(read.ok ? '' : read.failure.message).toContain(reason);
  });

  test.each([
    ['as a property', '{"properties":{"site":{"properties":{"constructor":{"type":"string"}}}}}'],
    ['in an alternative', '{"properties":{"site":{"anyOf":[{"type":"null"},{"properties":{"constructor":{}}}]}}}'],
    ['behind a reference', '{"properties":{"site":{"$ref":"#/$defs/site"}},"$defs":{"site":{"properties":{"constructor":{}}}}}'],
  ])('reads a key constructor that the schema declares %s, and refuses it elsewhere', (_title, text) => {
    const schema: JsonSchema = JSON.parse(text);
    expect(readArguments('{"site":{"constructor":"Ann"}}', schema)).toMatchObject({ ok: true });
    expect(readArguments('{"constructor":"Ann"}', schema)).toMatchObject({ ok: false, failure: { code: 'malformed_arguments' } });
  });

  test.each<[string, JsonObject]>([
    ['of more than 1 MiB', { list: ['x'.repeat(600_000), 'x'.repeat(600_000)] }],
    ['of more than 1 MiB of keys', Object.fromEntries(Array.from({ length: 2 }, (_, index) => ['x'.repeat(600_000) + index, 1]))],
    ['of more than 1 MiB of letters that take two bytes', { text: 'é'.repeat(600_000) }],
  ])('refuses an object %s', (_title, given) => {
    const read = readArguments(given, anything);
    expect(read.ok ? '' : read.failure.message).toBe('The arguments hold more than 1,048,576 bytes.');
  });

  test('reads as many declared keys constructor as there are', () => {
    const schema: JsonSchema = JSON.parse('{"properties":{"list":{"items":{"properties":{"constructor":{}}}}}}');
    const list = Array.from({ length: 50_000 }, () => ({ constructor: 1 }));
    expect(readArguments(JSON.stringify({ list }), schema)).toMatchObject({ ok: true });
  });

  test('refuses an object that contains itself', () => {
    const given: Record<string, JsonValue> = {};
    given.self = given;
    expect(readArguments(given, anything)).toMatchObject({ ok: false });
  });

  test('F6 never quotes the text that it could not read', () => {
    const read = readArguments('{"pin": x1234}', anything);
    expect(read.ok ? '' : read.failure.message).toBe("The arguments are no JSON: Unexpected token 'x'.");
  });
});
