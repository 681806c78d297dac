import { describe, expect, test } from '@jest/globals';
import { readPath, setAtPath } from './json-path.js';

describe('E3 readPath', () => {
  test.each<[string, readonly (string | number)[]]>([
    ['$.city', ['city']],
    ['$.stops[0].name', ['stops', 0, 'name']],
    [`$['a key']["other"]`, ['a key', 'other']],
    ['$.größe[12]', ['größe', 12]],
  ])('reads %s', (path, steps) => {
    expect(readPath(path)).toEqual(steps);
  });

  test.each(['', '$', 'city', '$..city', '$.*', '$.stops[*]', '$.stops[-1]', '$.stops[0', '$.a b', '@.city', 'undefined'])(
    'knows no one place in %j',
    (path) => {
      expect(readPath(path)).toBeUndefined();
    },
  );
});

describe('E3 setAtPath', () => {
  test('makes the objects and lists on the way', () => {
    const root = {};
    expect(setAtPath(root, { steps: ['stops', 0, 'name'], value: 'Oslo' })).toBe(true);
    expect(setAtPath(root, { steps: ['stops', 1], value: null })).toBe(true);
    expect(root).toEqual({ stops: [{ name: 'Oslo' }, null] });
  });

  test.each<[string, readonly (string | number)[]]>([
    ['a place far beyond the end of a list', ['stops', 900_000]],
    ['a member of a text', ['city', 'name']],
    ['a position in an object', [0]],
    ['a name in a list', ['list', 'name']],
    ['the prototype of all objects', ['__proto__', 'polluted']],
  ])('finds no place in %s', (_title, steps) => {
    const root = { city: 'Oslo', list: [] };
    expect(setAtPath(root, { steps, value: 'x' })).toBe(false);
    expect({}).not.toHaveProperty('polluted');
  });

  test('takes names that objects inherit as any other name', () => {
    const root = {};
    expect(setAtPath(root, { steps: ['constructor', 'prototype', 'polluted'], value: 'x' })).toBe(true);
    expect(JSON.stringify(root)).toBe('{"constructor":{"prototype":{"polluted":"x"}}}');
    expect({}).not.toHaveProperty('polluted');
  });
});
