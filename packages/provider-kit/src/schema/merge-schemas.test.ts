import { describe, expect, test } from '@jest/globals';
import { mergeSchemas, type RawSchema } from './merge-schemas.js';

describe('E1 mergeSchemas', () => {
  test.each<[string, RawSchema, RawSchema, RawSchema | undefined]>([
    ['unites properties', { properties: { a: {} } }, { properties: { b: {} } }, { properties: { a: {}, b: {} } }],
    ['unites what is required', { required: ['a'] }, { required: ['b', 'a'] }, { required: ['a', 'b'] }],
    ['takes the tighter limits', { minimum: 1, maxLength: 5 }, { minimum: 3, maxLength: 9 }, { minimum: 3, maxLength: 5 }],
    ['takes the shared types', { type: ['number', 'null'] }, { type: 'integer' }, { type: 'integer' }],
    ['takes the shared values', { enum: ['a', 'b'] }, { enum: ['b', 'c'] }, { enum: ['b'] }],
    ['keeps the first description', { description: 'outer' }, { description: 'inner' }, { description: 'outer' }],
    [
      'merges a property of both',
      { properties: { a: { minimum: 1 } } },
      { properties: { a: { maximum: 2 } } },
      { properties: { a: { minimum: 1, maximum: 2 } } },
    ],
    [
      'opens what was closed without the properties of the other',
      { properties: { a: {} }, additionalProperties: false },
      { properties: { b: {} } },
      { properties: { a: {}, b: {} } },
    ],
    [
      'keeps closed what declares the same',
      { properties: { a: {} }, additionalProperties: false },
      { properties: { a: {} } },
      { properties: { a: {} }, additionalProperties: false },
    ],
    ['gives up on types that exclude one another', { type: 'string' }, { type: 'number' }, undefined],
    ['gives up on two patterns', { pattern: 'a' }, { pattern: 'b' }, undefined],
    ['gives up on two references', { $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }, undefined],
    ['gives up on two unions', { anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'null' }] }, undefined],
  ])('%s', (_, one, other, expected) => {
    expect(mergeSchemas(one, other)).toEqual(expected);
  });
});
