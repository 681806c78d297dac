import { expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { makeNullable } from './make-nullable.js';

const ref = { $ref: '#/$defs/city' };

test.each<[JsonSchema, JsonSchema]>([
  [{ type: 'string' }, { type: ['string', 'null'] }],
  [{ type: ['string', 'null'] }, { type: ['string', 'null'] }],
  [
    { type: 'string', enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    { type: ['string', 'null'], enum: ['a'] },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [
    { ...ref, description: 'Where.' },
    { description: 'Where.', anyOf: [ref, { type: 'null' }] },
  ],
  [{ anyOf: [ref] }, { anyOf: [ref, { type: 'null' }] }],
  [{ anyOf: [ref, { type: 'null' }] }, { anyOf: [ref, { type: 'null' }] }],
  [{ type: 'string', anyOf: [{ pattern: 'a' }] }, { anyOf: [{ type: 'string', anyOf: [{ pattern: 'a' }] }, { type: 'null' }] }],
])('E1 %j accepts null as %j', (schema, expected) => {
  expect(makeNullable(schema)).toEqual(expected);
});
