import { expect, test } from '@jest/globals';
import { keepDeclared } from './keep-declared.js';

test.each([
  [['a', 'b'], { properties: { a: {} } }, ['a']],
  [['toString'], { properties: {} }, []],
  [['a', 1], {}, []],
  ['a', { properties: { a: {} } }, undefined],
])('E1 of the required %j in %j keeps %j', (required, schema, expected) => {
  expect(keepDeclared(required, schema)).toEqual(expected);
});
