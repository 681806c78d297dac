import { expect, test } from '@jest/globals';
import { isRequiredCircle } from './is-required-circle.js';

const toHolder = { $ref: '#/$defs/holder' };

test.each<[string, object, boolean]>([
  ['an optional property', { properties: { next: toHolder } }, false],
  ['a required property', { properties: { next: toHolder }, required: ['next'] }, true],
  ['the items of a required list', { properties: { next: { items: toHolder } }, required: ['next'] }, true],
  ['a branch', { anyOf: [{ type: 'null' }, toHolder] }, true],
  ['no reference', { type: 'string' }, false],
])('E1 a definition that leads back to its holder by %s', (_, node, expected) => {
  expect(isRequiredCircle({ root: { $defs: { holder: {}, node } }, from: '/$defs/holder', to: '/$defs/node' })).toBe(expected);
});

test('E1 follows references through other definitions, and ends on a circle beside the way', () => {
  const root = {
    $defs: { a: { items: { $ref: '#/$defs/b' } }, b: { anyOf: [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/c' }] }, c: { $ref: '#/$defs/c' } },
  };
  expect(isRequiredCircle({ root, from: '/$defs/a', to: '/$defs/b' })).toBe(true);
  expect(isRequiredCircle({ root, from: '/$defs/a', to: '/$defs/c' })).toBe(false);
});
