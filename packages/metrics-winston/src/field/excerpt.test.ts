import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from './excerpt.js';

describe('F1 excerpt', () => {
  test('shows small plain values as they are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        // Keys and texts here are too short to look like a secret.
        fc.pre(JSON.stringify(value).length < 500);
        expect(JSON.stringify(excerpt(value, 2_048))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('never shows many more characters than the limit, whatever the shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 200 }), (value, limit) => {
        const characters = JSON.stringify(excerpt([value, 'x'.repeat(limit)], limit)).replace(/[^a-z0-9]/gi, '').length;
        expect(characters).toBeLessThanOrEqual(limit + 24);
      }),
    );
  });

  test('masks by key at every depth, whatever stands there', () => {
    const value = { user: 'ann', auth: [{ token: { parts: ['abc'] } }], nested: { password: 1234 } };
    expect(excerpt(value, 2_048)).toEqual({ user: 'ann', auth: [{ token: '[masked]' }], nested: { password: '[masked]' } });
  });

  test('masks inside texts, also of JSON in JSON', () => {
    expect(excerpt({ body: '{"api_key":"abc"}' }, 2_048)).toEqual({ body: '{"api_key":[masked]}' });
  });

  test('masks a secret that the limit cuts through', () => {
    expect(excerpt('password=abcdef', 12)).toBe('password=[masked]…');
  });

  test('says where it was cut', () => {
    expect(excerpt('a'.repeat(20), 5)).toBe('aaaaa…');
    expect(excerpt(['aaaa', 'bbbb', 'cccc'], 8)).toEqual(['aaaa', 'bb…', '…']);
    expect(excerpt({ one: 'aaaa', two: 'bbbb' }, 4)).toEqual({ one: 'a…', '…': '…' });
  });

  test.each([
    ['a BigInt', 12n, '12'],
    ['no number', Number.NaN, 'NaN'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
    ['a function', () => 'source', '[function]'],
    ['bytes', new Uint8Array(3), '[3 bytes]'],
    ['a date', new Date(0), '1970-01-01T00:00:00.000Z'],
    ['a date that is none', new Date(Number.NaN), null],
    ['an error', new RangeError('too far'), { name: 'RangeError', message: 'too far' }],
  ])('shows %s', (_title, value, expected) => {
    expect(excerpt(value, 2_048)).toEqual(expected);
  });

  test('comes to an end in a cycle', () => {
    const loop: Record<string, unknown> = { name: 'loop' };
    loop.self = loop;
    expect(JSON.stringify(excerpt(loop, 2_048))).toContain('"…"');
    const list: unknown[] = [];
    list.push(list);
    expect(JSON.stringify(excerpt(list, 2_048))).toBe('[[[[[[[["…"]]]]]]]]');
  });

  test('cuts a list of nothing but empty lists', () => {
    expect(
      excerpt(
        Array.from({ length: 10_000 }, () => []),
        100,
      ),
    ).toHaveLength(101);
  });

  test('says that a value cannot be read', () => {
    const trap = {
      get city() {
        throw new RangeError('trap');
      },
    };
    expect(excerpt(trap, 2_048)).toBe('[unreadable]');
  });

  test('keeps a key named __proto__ a key', () => {
    const shown = excerpt(JSON.parse('{"__proto__":{"admin":true}}'), 2_048);
    expect(Object.keys(shown as object)).toEqual(['__proto__']);
  });
});
