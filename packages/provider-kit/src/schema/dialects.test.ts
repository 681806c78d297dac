import { describe, expect, test } from '@jest/globals';
import type { JsonSchema, JsonValue, SchemaDialect } from '@toolwright/contract';
import { isRecord } from '../json/is-record.js';
import { anthropicDialect, geminiDialect, openAiDialect } from './dialects.js';
import { toOpenAiParameters } from './to-openai-parameters.js';

const moved = 'moved into the description';

function convertProperty(dialect: SchemaDialect, value: JsonSchema, $defs?: JsonSchema): JsonSchema | undefined {
  const { schema } = dialect.convert({ type: 'object', properties: { value }, required: ['value'], ...($defs && { $defs }) });
  return schema.properties?.value;
}

describe('E1 the Gemini dialect', () => {
  test.each<[JsonSchema, JsonSchema]>([
    [{ const: 'a' }, { type: 'string', enum: ['a'] }],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    [
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'number', minimum: 0 },
    ],
    [
      { type: 'string', description: 'A city.', minLength: 2 },
      { type: 'string', description: 'A city.\nAlso: at least 2 characters.' },
    ],
    [{ enum: [true] }, { description: 'Also: one of [true].' }],
    [
      { type: 'array', prefixItems: [true] },
      { type: 'array', prefixItems: [{}] },
    ],
    [
      { type: 'object', properties: { a: {} }, required: ['a', 'b'] },
      { type: 'object', properties: { a: {} }, required: ['a'], description: 'Also: required: ["a","b"].' },
    ],
  ])('says %j as %j', (schema, expected) => {
    expect(convertProperty(geminiDialect, schema)).toEqual(expected);
  });

  test('lists each loss with its place', () => {
    const days: JsonSchema = { type: 'array', items: { type: 'string', pattern: '^a', default: 'ab' }, uniqueItems: true };
    expect(geminiDialect.convert({ type: 'object', properties: { 'a/b': days, limit: { exclusiveMaximum: 9 } } }).losses).toEqual([
      { path: '/properties/a~1b/items', keyword: 'pattern', effect: moved },
      { path: '/properties/a~1b/items', keyword: 'default', effect: moved },
      { path: '/properties/a~1b', keyword: 'uniqueItems', effect: moved },
      { path: '/properties/limit', keyword: 'exclusiveMaximum', effect: 'sent as maximum' },
    ]);
  });

  test('names the place in the original, whatever it is sent as', () => {
    const { losses } = geminiDialect.convert({ properties: { value: { oneOf: [{ type: 'string', minLength: 1 }] } } });
    expect(losses.map(({ path }) => path)).toEqual(['/properties/value', '/properties/value/oneOf/0']);
  });

  test('gives a reference no neighbours, and keeps what is referred to and nothing else', () => {
    const city: JsonSchema = { type: 'string' };
    const { schema } = geminiDialect.convert({
      type: 'object',
      properties: { from: { $ref: '#/definitions/a b', description: 'Where from.' }, to: { $ref: '#/definitions/a b' } },
      definitions: { 'a b': city, unused: {} },
    });
    expect(schema).toEqual({
      type: 'object',
      properties: { from: { description: 'Where from.', anyOf: [{ $ref: '#/$defs/a_b' }] }, to: { $ref: '#/$defs/a_b' } },
      $defs: { a_b: city },
    });
  });

  test('keeps recursion within optional properties and cuts all other', () => {
    const node = (required: readonly string[]): JsonSchema => ({
      type: 'object',
      properties: { next: { $ref: '#/$defs/node' } },
      required,
    });
    const convert = (required: readonly string[]) =>
      geminiDialect.convert({ type: 'object', properties: { node: { $ref: '#/$defs/node' } }, $defs: { node: node(required) } });
    expect(convert([])).toMatchObject({ schema: { $defs: { node: node([]) } }, losses: [] });
    expect(convert(['next']).schema).toMatchObject({
      $defs: { node: { properties: { next: { description: expect.stringContaining('$ref') } } } },
    });
    expect(convert(['next']).losses).toEqual([{ path: '/$defs/node/properties/next', keyword: '$ref', effect: moved }]);
  });

  test('loses a reference that leads nowhere', () => {
    expect(convertProperty(geminiDialect, { $ref: 'https://example.test/city' })).toEqual({
      description: 'Also: $ref: https://example.test/city.',
    });
  });
});

describe('E1 the OpenAI dialect', () => {
  test('closes objects and lets null stand for what may be left out', () => {
    const inner: JsonSchema = { type: 'object', properties: { a: { type: 'string' } } };
    expect(toOpenAiParameters({ type: 'object', properties: { inner, n: { type: 'number', minimum: 1 } }, required: ['n'] })).toEqual({
      schema: {
        type: 'object',
        properties: {
          inner: {
            type: ['object', 'null'],
            properties: { a: { type: ['string', 'null'] } },
            required: ['a'],
            additionalProperties: false,
          },
          n: { type: 'number', minimum: 1 },
        },
        required: ['inner', 'n'],
        additionalProperties: false,
      },
      losses: [],
      strict: true,
    });
  });

  test('moves what strict mode cannot say into the description', () => {
    const { schema, losses, strict } = toOpenAiParameters({
      type: 'object',
      properties: { city: { type: 'string', minLength: 2, pattern: '^(?=a)', format: 'city' } },
      required: ['city'],
    });
    expect(strict).toBe(true);
    expect(schema.properties?.city).toEqual({
      type: 'string',
      description: 'Also: at least 2 characters; matches the pattern ^(?=a); format: city.',
    });
    expect(losses.map(({ keyword }) => keyword)).toEqual(['minLength', 'pattern', 'format']);
  });

  test.each<[string, JsonSchema]>([
    ['an object without declared properties', { type: 'object' }],
    ['an object with further properties', { type: 'object', properties: {}, additionalProperties: { type: 'string' } }],
    ['patternProperties at /properties/value', { type: 'object', properties: {}, patternProperties: { '^x': {} } }],
    ['a schema without a type', {}],
    ['a list without a schema of its items', { type: 'array' }],
    ['prefixItems at /properties/value', { type: 'array', items: { type: 'string' }, prefixItems: [{ type: 'number' }] }],
    ['required at /properties/value', { type: 'object', properties: {}, required: ['x'] }],
    ['properties beside anyOf', { type: 'object', properties: {}, anyOf: [{ type: 'object', properties: { a: { type: 'null' } } }] }],
    ['more than 1000 listed values', { type: 'string', enum: Array.from({ length: 1_001 }, (_, index) => `v${index}`) }],
    ['more than 10 levels', Array.from({ length: 10 }).reduce<JsonSchema>((items) => ({ type: 'array', items }), { type: 'string' })],
  ])('asks for no strict mode because of %s, and then changes nothing', (obstacle, value) => {
    const schema: JsonSchema = { type: 'object', properties: { value }, required: ['value'] };
    expect(toOpenAiParameters(schema)).toEqual({
      schema,
      losses: [{ path: '', keyword: 'strict', effect: `not asked for, because of ${obstacle}` }],
      strict: false,
    });
  });

  test('takes alternatives at the root as one object', () => {
    const { strict, schema } = toOpenAiParameters({
      anyOf: [
        { properties: { a: { type: 'string' } }, required: ['a'] },
        { properties: { b: { type: 'string' } }, required: ['b'] },
      ],
    });
    expect(strict).toBe(true);
    expect(schema.properties).toEqual({ a: { type: ['string', 'null'] }, b: { type: ['string', 'null'] } });
  });
});

describe('E1 the Anthropic dialect', () => {
  test('changes nothing but the root', () => {
    const schema: JsonSchema = { type: 'object', properties: { city: { type: 'string', pattern: '^(?=a)', not: { const: 'x' } } } };
    expect(anthropicDialect.convert(schema)).toEqual({ schema, losses: [] });
  });
});

describe('E1 schemas that are none', () => {
  const values: readonly JsonValue[] = [null, true, 7, 'any', [], ['a'], {}, { a: null }];
  const keywords = [
    'type',
    'enum',
    'required',
    'properties',
    'items',
    'anyOf',
    'oneOf',
    'allOf',
    '$ref',
    '$defs',
    'additionalProperties',
    'description',
  ];

  test.each(keywords)('with any value of %s are converted all the same', (keyword) => {
    const schemas = values.flatMap((value) => [{ [keyword]: value }, { properties: { value: { type: 'object', [keyword]: value } } }]);
    for (const { convert } of [openAiDialect, anthropicDialect, geminiDialect]) {
      // What stands here is no JSON Schema, on purpose.
      const roots = schemas.map((schema) => convert(schema as JsonSchema).schema);
      expect(roots.filter(({ type, properties }) => type !== 'object' || !isRecord(properties))).toEqual([]);
    }
  });
});

test('E1 every dialect knows a tool under the same outside name', () => {
  // A tool name is a branded string.
  const name = 'weather.forecast' as Parameters<SchemaDialect['toOutsideName']>[0];
  expect([openAiDialect, anthropicDialect, geminiDialect].map((dialect) => dialect.toOutsideName(name))).toEqual(
    Array(3).fill('weather__forecast'),
  );
});
