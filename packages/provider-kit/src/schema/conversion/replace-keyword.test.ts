import { expect, test } from '@jest/globals';
import { replaceKeyword } from './replace-keyword.js';

test.each<[object, [string, string], object | undefined]>([
  [{ const: 'a' }, ['const', 'enum'], { schema: { enum: ['a'] } }],
  [{ const: 'a', enum: ['a', 'b'] }, ['const', 'enum'], undefined],
  [{ oneOf: [{}] }, ['oneOf', 'anyOf'], { schema: { anyOf: [{}] }, effect: 'sent as anyOf' }],
  [{ oneOf: [{}], anyOf: [{}] }, ['oneOf', 'anyOf'], undefined],
  [{ exclusiveMinimum: 1 }, ['exclusiveMinimum', 'minimum'], { schema: { minimum: 1 }, effect: 'sent as minimum' }],
  [{ exclusiveMinimum: 1, minimum: 3 }, ['exclusiveMinimum', 'minimum'], { schema: { minimum: 3 }, effect: 'sent as minimum' }],
  [{ exclusiveMaximum: 1, maximum: 3 }, ['exclusiveMaximum', 'maximum'], { schema: { maximum: 1 }, effect: 'sent as maximum' }],
  [{ exclusiveMinimum: true, minimum: 3 }, ['exclusiveMinimum', 'minimum'], undefined],
])('E1 says %j with %j', (schema, replacement, expected) => {
  expect(replaceKeyword({ ...schema }, replacement)).toEqual(expected);
});
