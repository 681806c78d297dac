import { expect, test } from '@jest/globals';
import { inferType } from './infer-type.js';

test.each<[object, unknown]>([
  [{ enum: ['a', 'b'] }, 'string'],
  [{ enum: [1, 2.5] }, 'number'],
  [{ enum: ['a', null] }, ['string', 'null']],
  [{ enum: [[1], {}] }, ['array', 'object']],
  [{ enum: [1], type: 'integer' }, 'integer'],
  [{ minimum: 1 }, undefined],
])('E1 the type of %j is %j', (schema, type) => {
  expect(inferType({ ...schema }).type).toEqual(type);
});
