import { describe, expect, test } from '@jest/globals';
import type { JsonSchema, JsonValue } from '@toolwright/contract';
import fc from 'fast-check';
import { coerceJson } from './coerce-json.js';
import { SchemaReader } from './schema-reader.js';

const everywhere = [{ path: '', expected: 'something else', received: 'this', rule: 'any' }];
const coerce = (value: JsonValue, schema: JsonSchema) => coerceJson(value, { schema, problems: everywhere });
const hasShape = (value: JsonValue, schema: JsonSchema): boolean => new SchemaReader(schema).fits(value, { schema, depth: 0 });

const names = fc.constantFrom('a', 'b', 'c');
const texts = fc.constantFrom('1', '2.5', 'true', 'A B', 'a_b', '[1]', '["1"]', '{"a":"1"}', '{"a":null}', '', 'x');

const { schemas } = fc.letrec<{ schemas: JsonSchema }>((tie) => ({
  schemas: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonSchema>(
      {},
      { type: 'integer' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'string' },
      { type: 'null' },
      { enum: ['a_b', 'c'] },
      { type: ['integer', 'null'] },
    ),
    tie('schemas').map((items): JsonSchema => ({ type: 'array', items })),
    fc
      .record({ properties: fc.dictionary(names, tie('schemas')), required: fc.subarray(['a', 'b']) })
      .map((parts): JsonSchema => ({ type: 'object', ...parts })),
    fc.array(tie('schemas'), { minLength: 1, maxLength: 3 }).map((anyOf): JsonSchema => ({ anyOf })),
  ),
}));

const { values } = fc.letrec<{ values: JsonValue }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.constantFrom<JsonValue>(null, true, 1, 2.5),
    fc.array(tie('values'), { maxLength: 3 }),
    fc.dictionary(names, tie('values')),
  ),
}));

describe('C2 coerceJson, whatever schema and value', () => {
  test('never touches a value that fits', () => {
    fc.assert(
      fc.property(schemas, values, (schema, value) => {
        fc.pre(hasShape(value, schema));
        expect(coerce(value, schema).value).toBe(value);
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    );
  });

  test('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(schemas, values, (schema, value) => {
        const once = coerce(value, schema).value;
        expect(coerce(once, schema)).toEqual({ value: once, coercions: [] });
      }),
      { numRuns: 5000 },
    );
  });

  test('never changes the given value, and records something exactly when it gives another', () => {
    fc.assert(
      fc.property(schemas, values, (schema, value) => {
        const before = JSON.stringify(value);
        const coerced = coerce(value, schema);
        expect(JSON.stringify(value)).toBe(before);
        expect(coerced.value === value).toBe(coerced.coercions.length === 0);
      }),
      { numRuns: 2000 },
    );
  });
});
