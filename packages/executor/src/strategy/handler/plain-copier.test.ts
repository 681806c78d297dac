import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notPlain, PlainCopier } from './plain-copier.js';

const copyPlain = (value: unknown): unknown => new PlainCopier().copy(value);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('C10 PlainCopier', () => {
  test('copies as writing and reading JSON does, or leaves it alone', () => {
    fc.assert(
      fc.property(
        fc.object({ withDate: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true, maxDepth: 4 }),
        (value) => {
          const copy = copyPlain(value);
          fc.pre(copy !== notPlain);
          expect(copy).toStrictEqual(throughJson(value));
        },
      ),
    );
  });

  test('copies everything that is JSON already, and hands nothing on that somebody else holds', () => {
    const inner = { high: 3 };
    const value = { city: 'Oslo', days: [inner, null, true], none: undefined };
    const copy = copyPlain(value);
    inner.high = 4;
    expect(copy).toStrictEqual({ city: 'Oslo', days: [{ high: 3 }, null, true] });
  });

  test.each([
    ['a list with a hole in the words of JSON', { list: [undefined] }],
    ['a date', { at: new Date(0) }],
    ['a toJSON', { toJSON: () => 1 }],
    ['a key that would set a prototype', JSON.parse('{"__proto__": {"a": 1}}')],
    ['a bigint', { big: 1n }],
    ['a function', { run: () => 1 }],
  ])('leaves %s alone', (_, value) => {
    expect(copyPlain(value)).toBe(notPlain);
  });

  test('leaves alone what goes round in circles', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(copyPlain(circle)).toBe(notPlain);
  });
});

describe('C11 PlainCopier counts', () => {
  const countOf = (value: unknown): number => {
    const copier = new PlainCopier();
    copier.copy(value);
    return copier.bytesAtMost;
  };

  test('never less than it takes to write what was copied', () => {
    const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
    fc.assert(fc.property(anyJson, (value) => countOf(value) >= Buffer.byteLength(JSON.stringify(value))));
  });

  test('members that JSON leaves out as what they are at most', () => {
    const value = { city: 'Oslo', none: undefined, inner: [{ high: 3, low: undefined }] };
    expect(countOf(value)).toBeGreaterThanOrEqual(JSON.stringify(value).length);
  });

  test('not much more than it takes', () => {
    expect(countOf({ city: 'Oslo', days: [1, 2, 3] })).toBeLessThan(250);
  });
});
