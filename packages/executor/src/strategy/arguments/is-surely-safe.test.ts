import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findUnsafeJson } from './find-unsafe-json.js';
import { isSurelySafe } from './is-surely-safe.js';

const schema = { type: 'object' } as const;

describe('C1 isSurelySafe', () => {
  test('never says so of what is unsafe', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype'));
    const json = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => {
        const made = {};
        for (const [name, value] of entries) Object.defineProperty(made, name, { value, enumerable: true, configurable: true });
        return made;
      }),
    }));
    fc.assert(
      fc.property(json.object, (value) => {
        fc.pre(isSurelySafe(value));
        expect(findUnsafeJson(value, schema)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['a list nested 64 deep', JSON.parse(`{"a":${'['.repeat(64)}${']'.repeat(64)}}`)],
    ['a text of a mebibyte', { a: 'x'.repeat(1_048_576) }],
  ])('leaves it open of %s', (_, value) => {
    expect(isSurelySafe(value)).toBe(false);
  });

  test('says so of usual arguments', () => {
    expect(isSurelySafe({ city: 'Oslo', days: [1, 2], filter: { unit: null, wet: true } })).toBe(true);
  });
});
