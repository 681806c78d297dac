import { describe, expect, test } from '@jest/globals';
import type { JsonSchema } from '@toolwright/contract';
import fc from 'fast-check';
import { renameKeys } from './rename-keys.js';

const text: JsonSchema = { type: 'string' };

describe('E1 renameKeys', () => {
  test('leaves a schema with legal keys as it is', () => {
    const schema: JsonSchema = { type: 'object', properties: { city: text, 'a.b-c_1': text } };
    expect(renameKeys(schema)).toEqual({ schema, declaredKeys: new Map() });
  });

  test('renames the others, also where they are required, and tells what they stand for', () => {
    const schema: JsonSchema = { type: 'object', properties: { 'filter[name]': text, filter_name_: text }, required: ['filter[name]'] };
    expect(renameKeys(schema)).toEqual({
      schema: { type: 'object', properties: { filter_name__2: text, filter_name_: text }, required: ['filter_name__2'] },
      declaredKeys: new Map([['filter_name__2', 'filter[name]']]),
    });
  });

  test('makes any keys legal and different', () => {
    const key = fc.oneof(fc.string(), fc.string({ minLength: 60, maxLength: 80 }), fc.constantFrom('a[]', 'a_', 'a()', '', '_'));
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        const properties = Object.fromEntries(keys.map((name) => [name, text]));
        const { schema, declaredKeys } = renameKeys({ type: 'object', properties });
        const sent = Object.keys(schema.properties ?? {});
        expect(sent.map((name) => declaredKeys.get(name) ?? name).toSorted()).toEqual(Object.keys(properties).toSorted());
        for (const name of sent) expect(name).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
      }),
    );
  });
});
