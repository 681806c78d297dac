import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import fc from 'fast-check';
import { renameKeys, restoreKeys } from './rename-keys.js';

const text: JsonSchema = { type: 'string' };
const rule = { legal: /^[A-Za-z_][A-Za-z0-9_]{0,63}$/, illegalCharacters: /[^A-Za-z0-9_]+/g };

describe('E1 renameKeys', () => {
  test('leaves a schema with legal keys as it is', () => {
    const schema: JsonSchema = { type: 'object', properties: { city: text, _a1: text } };
    expect(renameKeys(schema, rule)).toEqual({ schema, declaredKeys: new Map() });
  });

  test('renames the others, also where they are required, and tells what they stand for', () => {
    const properties = { 'filter[name]': text, filter_name_: text, '3d': text };
    const { schema, declaredKeys } = renameKeys({ type: 'object', properties, required: ['filter[name]'] }, rule);
    expect(schema).toEqual({
      type: 'object',
      properties: { filter_name__2: text, filter_name_: text, _3d: text },
      required: ['filter_name__2'],
    });
    expect(restoreKeys({ filter_name__2: 'a', filter_name_: 'b', _3d: 'c', other: 'd' }, declaredKeys)).toEqual({
      ...{ 'filter[name]': 'a', filter_name_: 'b', '3d': 'c' },
      other: 'd',
    });
  });

  test('makes any keys legal and different, and finds each again', () => {
    const key = fc.oneof(fc.string(), fc.string({ minLength: 60, maxLength: 80 }), fc.constantFrom('a[]', 'a_', 'a()', '', '_', '1', '_1'));
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        const properties = Object.fromEntries(keys.map((name) => [name, text]));
        const { schema, declaredKeys } = renameKeys({ type: 'object', properties }, rule);
        const sent = Object.keys(schema.properties ?? {});
        expect(sent.map((name) => declaredKeys.get(name) ?? name).toSorted()).toEqual(Object.keys(properties).toSorted());
        for (const name of sent) expect(name).toMatch(rule.legal);
      }),
    );
  });
});
