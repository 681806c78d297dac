import { describe, expect, test } from '@jest/globals';
import type { InputVerdict, JsonSchema, JsonValue } from '@toolwright/contract';
import fc from 'fast-check';
import { type JsonSchemaInputOptions, jsonSchemaInput } from './json-schema-input.js';

const judge = (schema: JsonSchema, value: JsonValue, options?: JsonSchemaInputOptions) =>
  jsonSchemaInput(schema, options).parse(value) as InputVerdict;
const parseJson = (text: string): JsonSchema => JSON.parse(text) as JsonSchema;
const isValid = (...args: Parameters<typeof judge>) => judge(...args).ok;

describe('A3 jsonSchemaInput', () => {
  const forecast: JsonSchema = {
    type: 'object',
    properties: {
      city: { type: 'string', minLength: 2 },
      days: { type: 'array', items: { type: 'object', properties: { high: { type: 'number' } }, required: ['high'] } },
      unit: { enum: ['celsius', 'fahrenheit'], default: 'celsius' },
    },
    required: ['city'],
    additionalProperties: false,
  };

  test('publishes the schema untouched, and safe from later changes', () => {
    const given = { $schema: 'http://json-schema.org/draft-07/schema#', 'x-note': [1], type: 'object' } as const;
    const mine = structuredClone(given) as Record<string, JsonValue>;
    const input = jsonSchemaInput(mine);
    mine.type = 'string';
    expect(input.schema).toEqual(given);
    expect(Object.isFrozen(input.schema)).toBe(true);
    expect(input.parse({})).toMatchObject({ ok: true });
  });

  test('hands the arguments over as they came: nothing is converted or filled in', () => {
    const value = Object.freeze({ city: 'Beijing' });
    const verdict = judge(forecast, value);
    expect(verdict).toEqual({ ok: true, input: { city: 'Beijing' } });
    expect(verdict.ok && verdict.input).toBe(value);
    expect(isValid({ properties: { days: { type: 'integer' } } }, { days: '2' })).toBe(false);
  });

  test('names every problem by its path, what was expected and what came', () => {
    expect(judge(forecast, { city: 'B', days: [{ high: 'hot' }, {}], unit: 'kelvin', extra: 1 })).toEqual({
      ok: false,
      problems: expect.arrayContaining([
        { path: 'city', expected: 'a text of at least 2 characters', received: '"B"', rule: 'minLength' },
        { path: 'days[0].high', expected: 'a number', received: '"hot"', rule: 'type' },
        { path: 'days[1].high', expected: 'a value', received: 'nothing', rule: 'required' },
        { path: 'unit', expected: 'one of "celsius","fahrenheit"', received: '"kelvin"', rule: 'enum' },
        { path: 'extra', expected: 'no such argument', received: '1', rule: 'known' },
      ]),
    });
  });

  test('writes a key that looks like an index as a key', () => {
    expect(judge({ properties: { '0': { type: 'string' }, 'a/b': { type: 'string' } } }, { 0: 1, 'a/b': 1 })).toMatchObject({
      problems: [{ path: '0' }, { path: 'a/b' }],
    });
  });

  test('masks what stands at a sensitive place', () => {
    const verdict = judge({ properties: { pin: { type: 'string' } } }, { pin: 1234 }, { sensitive: ['pin'] });
    expect(verdict).toMatchObject({ problems: [{ path: 'pin', received: 'a masked value' }] });
  });

  test('says no more than 50 problems', () => {
    const verdict = judge({ items: { type: 'string' } }, Array(60).fill(1));
    expect(verdict.ok ? [] : verdict.problems).toHaveLength(50);
  });

  test('takes no number that JSON lacks', () => {
    expect(isValid({ type: 'number' }, Number.POSITIVE_INFINITY)).toBe(false);
  });

  test('reads multipleOf in decimals, as JSON writes numbers', () => {
    const price: JsonSchema = { properties: { euros: { type: 'number', multipleOf: 0.01 } } };
    expect(isValid(price, { euros: 19.99 })).toBe(true);
    expect(judge(price, { euros: 19.995 })).toEqual({
      ok: false,
      problems: [{ path: 'euros', expected: 'a multiple of 0.01', received: '19.995', rule: 'multipleOf' }],
    });
  });

  test('asserts formats, unless they are annotations', () => {
    expect(isValid({ format: 'date' }, 'tomorrow')).toBe(false);
    expect(isValid({ format: 'date' }, 'tomorrow', { formats: 'annotation' })).toBe(true);
    expect(isValid({ format: 'no-format-that-we-know' }, 'x')).toBe(true);
  });

  test.each([
    ['2020-12 by default', { prefixItems: [{ type: 'string' }] }, false],
    ['draft 7 by $schema', { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] }, false],
    ['draft 7 by https and without #', { $schema: 'https://json-schema.org/draft-07/schema', items: [{ type: 'string' }] }, false],
    ['draft 7, which has no prefixItems', { $schema: 'http://json-schema.org/draft-07/schema#', prefixItems: [{ type: 'string' }] }, true],
  ] as readonly [string, JsonSchema, boolean][])('reads %s', (_title, schema, expected) => {
    expect(isValid(schema, [1])).toBe(expected);
  });

  test('lets two schemas with the same $id differ', () => {
    expect(isValid({ $id: 'https://example.com/a', type: 'string' }, 'x')).toBe(true);
    expect(isValid({ $id: 'https://example.com/a', type: 'number' }, 'x')).toBe(false);
  });

  test('lets a schema refer to itself as a whole', () => {
    const node: JsonSchema = { type: 'object', properties: { value: { type: 'integer' }, next: { $ref: '#' } }, required: ['value'] };
    expect(isValid(node, { value: 1, next: { value: 2 } })).toBe(true);
    expect(judge(node, { value: 1, next: { value: 'two' } })).toMatchObject({ problems: [{ path: 'next.value' }] });
  });

  test('reads what ajv alone reads otherwise as the standard does', () => {
    const idBesideRef: JsonSchema = {
      $id: 'http://example.com/base/',
      definitions: { far: { $id: 'http://example.com/foo.json', type: 'string' }, near: { $id: 'foo.json', type: 'number' } },
      allOf: [{ $id: 'http://example.com/', $ref: 'foo.json' }],
    };
    expect(isValid(idBesideRef, 1, { draft: 'draft-07' })).toBe(true);
    expect(isValid({ properties: { nullable: { type: 'string', nullable: true } } }, { nullable: null })).toBe(false);
    expect(isValid(parseJson('{"properties":{"__proto__":{"type":"number"}}}'), parseJson('{"__proto__":"x"}'))).toBe(false);
    expect(isValid({ required: ['constructor'] }, {})).toBe(false);
    expect(isValid({ const: { nullable: true } }, { nullable: true })).toBe(true);
  });

  test('refuses what it cannot read instead of throwing', () => {
    expect(judge({ const: { valueOf: 1 } }, { valueOf: 1 })).toMatchObject({ ok: false, problems: [{ rule: 'readable' }] });
  });

  test.each([
    ['type', { properties: { a: { type: 'text' as 'string' } } }, 'properties.a.type'],
    ['pattern', { pattern: '(' }, 'regex'],
    ['items', { properties: { a: { items: [{}] as unknown as JsonSchema } } }, 'properties.a.items'],
    ['$ref', { $ref: '#/$defs/absent' }, '#/$defs/absent'],
    ['$schema', { $schema: 'http://json-schema.org/draft-04/schema#' }, 'draft-04'],
    ['$async', { $async: true }, 'promise'],
    ['id', { id: 'a' }, '$id'],
    ['enum', { enum: [] }, 'non-empty'],
  ] as readonly [string, JsonSchema, string][])('refuses a schema whose "%s" is at fault, at once', (keyword, schema, part) => {
    expect(() => jsonSchemaInput(schema)).toThrow(
      expect.objectContaining({ code: 'declaration_error', message: expect.stringMatching(`"${keyword.replace('$', '\\$')}"`) }),
    );
    expect(() => jsonSchemaInput(schema)).toThrow(part);
  });

  test('refuses what is no schema', () => {
    const circular: Record<string, unknown> = {};
    circular.properties = circular;
    for (const given of [undefined, null, 'object', [], circular]) {
      expect(() => jsonSchemaInput(given as JsonSchema)).toThrow('an input schema is an object that JSON can hold');
    }
  });

  test('never throws and never changes a value, whatever it is', () => {
    const schema: JsonSchema = { ...forecast, anyOf: [{ required: ['days'] }, { not: { required: ['unit'] } }], uniqueItems: true };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        judge(schema, value as JsonValue);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
