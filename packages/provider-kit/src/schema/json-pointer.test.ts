import { describe, expect, test } from '@jest/globals';
import { appendPointer, resolvePointer, toPointer } from './json-pointer.js';

describe('E1 JSON pointers', () => {
  test.each(['plain', 'a/b', 'm~n', '~1', '', 'ü %'])('lead to the key %j and back', (key) => {
    const pointer = appendPointer(appendPointer('', 'properties'), key);
    expect(resolvePointer({ properties: { [key]: 7 } }, pointer)).toBe(7);
  });

  test('lead through lists, to the whole, and nowhere else', () => {
    const root = { anyOf: [{ type: 'string' }] };
    expect(resolvePointer(root, '/anyOf/0/type')).toBe('string');
    expect(resolvePointer(root, '')).toBe(root);
    expect([resolvePointer(root, '/anyOf/1'), resolvePointer(root, '/toString'), resolvePointer(root, '/anyOf/0/type/0')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[unknown, string | undefined]>([
    ['#/$defs/City', '/$defs/City'],
    ['#/$defs/a%20b', '/$defs/a b'],
    ['#', ''],
    ['#anchor', undefined],
    ['https://example.test/schema', undefined],
    ['#/%', undefined],
    [7, undefined],
  ])('the reference %j has the pointer %j', (reference, pointer) => {
    expect(toPointer(reference)).toBe(pointer);
  });
});
