import { describe, expect, test } from '@jest/globals';
import { innerSchemas, mapInnerSchemas } from './inner-schemas.js';

describe('E1 innerSchemas', () => {
  test('lists what stands directly, in lists and by name, and nothing that only looks like a schema', () => {
    expect(innerSchemas({ not: true, anyOf: [{}], properties: { city: {} }, const: { type: 'string' } })).toEqual([
      { keyword: 'not', schema: true },
      { keyword: 'anyOf', key: '0', schema: {} },
      { keyword: 'properties', key: 'city', schema: {} },
    ]);
  });
});

describe('E1 mapInnerSchemas', () => {
  test.each<[string, unknown, unknown]>([
    ['not', {}, 'not'],
    ['anyOf', [{}, {}], ['anyOf 0', 'anyOf 1']],
    ['properties', { city: {} }, { city: 'properties city' }],
    ['const', { type: 'string' }, { type: 'string' }],
  ])('converts what %s holds: %j', (keyword, value, expected) => {
    expect(mapInnerSchemas({ keyword, value }, ({ keyword, key }) => (key === undefined ? keyword : `${keyword} ${key}`))).toEqual(
      expected,
    );
  });

  test.each([
    ['anyOf', {}],
    ['properties', []],
  ])('gives nothing for %s that is %j', (keyword, value) => {
    expect(mapInnerSchemas({ keyword, value }, ({ schema }) => schema)).toBeUndefined();
  });
});
