import { describe, expect, test } from '@jest/globals';
import { mergeAllOf } from './merge-all-of.js';

describe('E1 mergeAllOf', () => {
  test('merges branches, branches of branches and referred ones', () => {
    const root = { $defs: { named: { properties: { name: { type: 'string' } }, allOf: [{ required: ['name'] }] } } };
    const schema = { type: 'object', allOf: [{ $ref: '#/$defs/named' }, true, { properties: { age: {} } }] };
    expect(mergeAllOf(schema, root)).toMatchObject({
      schema: { type: 'object', properties: { name: { type: 'string' }, age: {} }, required: ['name'] },
      unmerged: [],
    });
  });

  test('puts one reference alone beside the rest', () => {
    expect(mergeAllOf({ description: 'Where.', allOf: [{ $ref: '#/$defs/city' }] }, {}).schema).toEqual({
      description: 'Where.',
      $ref: '#/$defs/city',
    });
  });

  test.each([
    ['that contradict', { type: 'string' }],
    ['that lead nowhere', { $ref: '#/$defs/none' }],
    ['that accept nothing', false],
  ])('names branches %s', (_, branch) => {
    expect(mergeAllOf({ type: 'object', allOf: [{ minProperties: 1 }, branch] }, {})).toMatchObject({
      schema: { type: 'object', minProperties: 1 },
      unmerged: [branch],
    });
  });

  test('ends on a definition that contains itself', () => {
    const root = { $defs: { loop: { minimum: 1, allOf: [{ $ref: '#/$defs/loop' }, { maximum: 2 }] } } };
    const schema = { allOf: [{ $ref: '#/$defs/loop' }, {}] };
    expect(mergeAllOf(schema, root)).toMatchObject({ schema: { minimum: 1, maximum: 2 }, unmerged: [{ $ref: '#/$defs/loop' }] });
  });
});
