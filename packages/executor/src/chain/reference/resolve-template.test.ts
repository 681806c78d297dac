// biome-ignore-all lint/suspicious/noTemplateCurlyInString: chains write references in this way
import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import { readTemplate } from './read-template.js';
import { type Resolved, resolveTemplate } from './resolve-template.js';

const values = new Map<string, JsonValue>([
  ['quote', { 'Exchange Rate': 1.5, tags: ['x'], none: null }],
  ['name', 'Ann'],
]);
const resolve = (value: JsonValue): Resolved => resolveTemplate(readTemplate(value).template, values);

describe('D2 resolveTemplate', () => {
  test.each<[string, JsonValue, JsonValue]>([
    ['keeps the type of a text that is one reference', '${quote["Exchange Rate"]}', 1.5],
    ['writes numbers into longer texts', '5 * ${quote["Exchange Rate"]}', '5 * 1.5'],
    ['writes texts as they are, other values as JSON', '$name: ${quote.tags} ${quote.none}', 'Ann: ["x"] null'],
    ['goes into objects and lists', { a: [{ b: '$quote.tags' }, 2, null] }, { a: [{ b: ['x'] }, 2, null] }],
    ['takes keys as they are', { $name: '$name' }, { $name: 'Ann' }],
    ['writes an escaped dollar sign', 'from $$100', 'from $100'],
    ['keeps the empty text', '', ''],
  ])('%s', (_title, given, expected) => {
    expect(resolve(given)).toEqual({ ok: true, value: expected });
  });

  test.each(['$quote.absent', 'it is $nobody.x', { deep: ['$quote.tags[1]'] }])('names what leads nowhere in %j', (given) => {
    expect(resolve(given)).toEqual({ ok: false, missing: expect.objectContaining({ step: expect.any(String) }) });
  });

  test('gives an own property to a key of an odd name, never another prototype', () => {
    const resolved = resolve(JSON.parse('{"__proto__":{"x":1}}'));
    expect(resolved.ok && Object.keys(resolved.value ?? {})).toEqual(['__proto__']);
  });
});

describe('D2 readTemplate', () => {
  test('lists all references and all problems', () => {
    const read = readTemplate({ a: '$x and ${y.z}', b: ['$[0]', '${', '${1}'] });
    expect(read.references.map(({ step }) => step)).toEqual(['x', 'y']);
    expect(read.problems).toHaveLength(2);
  });

  test('refuses values nested deeper than 64', () => {
    const nest = (depth: number): JsonValue => (depth === 0 ? 1 : [nest(depth - 1)]);
    expect(readTemplate(nest(64)).problems).toEqual([]);
    expect(readTemplate(nest(65)).problems).toHaveLength(1);
  });
});
