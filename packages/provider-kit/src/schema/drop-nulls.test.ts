import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import { dropNulls } from './drop-nulls.js';

const text: JsonSchema = { type: 'string' };

describe('E1 dropNulls', () => {
  test.each<[string, JsonSchema]>([
    ['of one type', text],
    ['of listed values', { enum: ['a'] }],
    ['of one value', { const: 'a' }],
    ['that is referred to', { $ref: '#/$defs/text' }],
    ['of alternatives', { anyOf: [text, { type: 'number' }] }],
  ])('leaves out a property %s', (_, unit) => {
    expect(dropNulls({ city: 'Oslo', unit: null }, { properties: { city: text, unit }, $defs: { text } })).toEqual({ city: 'Oslo' });
  });

  test.each<[string, JsonSchema]>([
    ['may be null', { type: ['string', 'null'] }],
    ['may be null in a branch', { anyOf: [text, { type: 'null' }] }],
    ['may be anything', {}],
    ['lists null', { enum: ['a', null] }],
    ['refers to what may be null', { $ref: '#/$defs/none' }],
  ])('keeps the null of a property that %s', (_, unit) => {
    expect(dropNulls({ unit: null }, { properties: { unit }, $defs: { none: { type: 'null' } } })).toEqual({ unit: null });
  });

  test('keeps the null of a property that nobody declared', () => {
    expect(dropNulls({ other: null, toString: null }, { properties: { unit: text } })).toEqual({ other: null, toString: null });
  });

  test('reaches into lists, objects and definitions that hold themselves', () => {
    const node: JsonSchema = { properties: { label: text, children: { type: 'array', items: { $ref: '#/$defs/node' } } } };
    const given = { tree: { label: null, children: [{ label: 'leaf', children: null }] } };
    expect(dropNulls(given, { properties: { tree: { $ref: '#/$defs/node' } }, $defs: { node } })).toEqual({
      tree: { children: [{ label: 'leaf' }] },
    });
  });
});
