import { expect, test } from '@jest/globals';
import type { RawSchema } from '../merge-schemas.js';
import { detachReference } from './detach-reference.js';

const $ref = '#/$defs/City';

test.each<[RawSchema, object]>([
  [{ type: 'string' }, { schema: { type: 'string' } }],
  [{ $ref }, { schema: { $ref } }],
  [{ $ref, description: 'Where.' }, { schema: { description: 'Where.', anyOf: [{ $ref }] } }],
  [
    { $ref, description: 'Where.', anyOf: [{ minLength: 1 }] },
    { schema: { description: 'Where.\nAlso: anyOf: [{"minLength":1}].', anyOf: [{ $ref }] }, displaced: 'anyOf' },
  ],
])('E1 a reference stands alone: %j', (schema, expected) => {
  expect(detachReference(schema)).toEqual(expected);
});
