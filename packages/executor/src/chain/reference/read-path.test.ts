import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import { readPath } from './read-path.js';
import type { PathStep } from './reference.js';

describe('D2 readPath', () => {
  test.each<[JsonValue, readonly PathStep[], JsonValue | undefined]>([
    [{ a: 1 }, [], { a: 1 }],
    [{ a: [{ b: null }] }, ['a', 0, 'b'], null],
    [{ a: 1 }, ['b'], undefined],
    [{ a: 1 }, ['a', 'b', 'c'], undefined],
    [[1, 2], [2], undefined],
    [[1, 2], ['length'], undefined],
    ['text', ['length'], undefined],
    ['text', [0], undefined],
    [{ 0: 'a' }, [0], undefined],
    [{}, ['constructor'], undefined],
    [{}, ['toString'], undefined],
    [JSON.parse('{"constructor":{"name":"own"}}'), ['constructor', 'name'], 'own'],
  ])('in %j, %j is %j', (value, path, expected) => {
    expect(readPath(value, path)).toEqual(expected);
  });
});
