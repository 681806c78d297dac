import { expect, test } from '@jest/globals';
import { readToolAnnotations } from './read-tool-annotations.js';

test.each([
  [true, true, 'read'],
  [true, false, 'write'],
  [true, undefined, 'write'],
  [false, true, 'write'],
] as const)('a foreign tool, trusted %p, with readOnlyHint %p, is a %s', (trustAnnotations, readOnlyHint, access) => {
  const annotations = readOnlyHint === undefined ? {} : { readOnlyHint };
  expect(readToolAnnotations({ annotations }, { trustAnnotations })).toBe(access);
});

test('a foreign tool without annotations is a write', () => {
  expect(readToolAnnotations({}, { trustAnnotations: true })).toBe('write');
});
