import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { notPlain, PlainCopier } from './plain-copier.js';

const copyPlain = (value: unknown): unknown => new PlainCopier().copy(value);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Entries = readonly (readonly [string, unknown])[];

/** Values that look much the same, and are not for who copies them. */
const shapes = {
  plain: (entries: Entries): unknown => Object.fromEntries(entries),
  frozen: (entries: Entries): unknown => Object.freeze(Object.fromEntries(entries)),
  getters: (entries: Entries): unknown =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        entries.map(([name, value]) => [name, { get: () => value, enumerable: name.length % 2 === 0, configurable: true }]),
      ),
    ),
  list: (entries: Entries): unknown => entries.map(([, value]) => value),
  sparse: (entries: Entries): unknown => Object.assign([], Object.fromEntries(entries.map(([, value], index) => [2 * index, value]))),
  inherited: (entries: Entries): unknown => Object.assign(Object.create({ toJSON: () => 'short' }), Object.fromEntries(entries)),
} as const;

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

  test('copies as JSON does what is frozen, has getters, odd numbers, holes, inherited toJSON or many keys, down to 102 levels', () => {
    const odd = fc.constantFrom(undefined, -0, Number.NaN, Number.NEGATIVE_INFINITY, null, 5e-324, '\ud800', '\u0001');
    const names = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('__proto__', 'constructor', 'length', '0', '10', '-1'));
    const members = fc.array(fc.tuple(names, fc.oneof(odd, fc.integer(), fc.string())), { maxLength: 40 });
    const shape = fc.constantFrom('plain', 'frozen', 'getters', 'list', 'sparse', 'inherited');
    const depth = fc.oneof(fc.integer({ min: 97, max: 102 }), fc.nat(3));
    fc.assert(
      fc.property(members, shape, depth, (entries, kind, levels) => {
        let value: unknown = shapes[kind](entries);
        for (let level = 1; level < levels; level += 1) value = level % 2 === 0 ? [value] : { none: undefined, value, last: undefined };
        const copier = new PlainCopier();
        const copy = copier.copy(value);
        fc.pre(copy !== notPlain);
        const text = JSON.stringify(value);
        expect(JSON.stringify(copy)).toBe(text);
        expect(copy).toStrictEqual(JSON.parse(text));
        expect(copier.bytesAtMost).toBeGreaterThanOrEqual(Buffer.byteLength(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves what stands under a symbol to those who write JSON: they do not see it', () => {
    const copier = new PlainCopier();
    expect(JSON.stringify(copier.copy({ city: 'Oslo', [Symbol('inner')]: () => 1 }))).toBe('{"city":"Oslo"}');
  });

  test('reads each member once, however many levels leave one out', () => {
    let reads = 0;
    const inner = {
      get high() {
        reads += 1;
        return 3;
      },
    };
    let value: unknown = inner;
    for (let level = 0; level < 20; level += 1) value = { value, none: undefined };
    copyPlain(value);
    expect(reads).toBe(1);
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
