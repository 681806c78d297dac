import { expect, test } from '@jest/globals';
import { walkSchema } from './walk-schema.js';

test('E1 walkSchema lists every schema inside a schema, with its place and depth', () => {
  const schema = {
    properties: { a: { items: { type: 'string' } }, b: true },
    anyOf: [{ not: {} }],
    additionalProperties: false,
    enum: [{ type: 'no schema' }],
  };
  expect([...walkSchema(schema, 'root')].map(({ param, depth }) => [param, depth])).toEqual([
    ['root', 0],
    ['root.properties.a', 1],
    ['root.properties.a.items', 2],
    ['root.anyOf.0', 1],
    ['root.anyOf.0.not', 2],
  ]);
});
