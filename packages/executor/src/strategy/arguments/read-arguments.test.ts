import { describe, expect, test } from '@jest/globals';
import { readArguments } from './read-arguments.js';

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('C1 readArguments', () => {
  test.each([
    ['an object in JSON text', '{"city":"Oslo"}', { city: 'Oslo' }],
    ['empty text, which models send to tools without arguments', ' ', {}],
    ['64 levels of nesting', nested(64), JSON.parse(nested(64))],
  ])('reads %s', (_title, written, value) => {
    expect(readArguments(written)).toEqual({ ok: true, value });
  });

  test.each([
    ['text that is no JSON', '{"city":', 'no JSON'],
    ['a list', '[1]', 'received a list'],
    ['null', 'null', 'received null'],
    ['a string', '"Oslo"', 'received a string'],
    ['an own key __proto__', '{"a":{"__proto__":{"admin":true}}}', '"__proto__"'],
    ['65 levels of nesting', nested(65), 'deeper than 64'],
    ['more than 1 MiB of text', `{"a":"${'x'.repeat(1_048_576)}"}`, '1,048,576 bytes'],
  ])('refuses %s', (_title, written, reason) => {
    const read = readArguments(written);
    expect(read).toMatchObject({ ok: false, failure: { code: 'malformed_arguments', category: 'permanent', sideEffect: 'none' } });
    expect(read.ok ? '' : read.failure.message).toContain(reason);
  });

  test('F6 never quotes the text that it could not read', () => {
    const read = readArguments('{"pin": x1234}');
    expect(read.ok ? '' : read.failure.message).toBe("The arguments are no JSON: Unexpected token 'x'.");
  });
});
