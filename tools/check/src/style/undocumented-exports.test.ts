import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { listUndocumentedExports } from './undocumented-exports.ts';

const list = (text: string, path = 'packages/x/src/a.ts') =>
  listUndocumentedExports(parseSource(path, text)).map(({ name, line }) => `${name}:${line}`);

describe('listUndocumentedExports', () => {
  test('names functions, classes, types and constants without a docstring', () => {
    const text =
      'export function a() {}\nexport class B {}\nexport interface C {}\nexport type D = 1;\nexport const e = 1;\n// not a docstring\nexport const f = 2;';
    expect(list(text)).toEqual(['a:1', 'B:2', 'C:3', 'D:4', 'e:5', 'f:7']);
  });

  test('lets documented, decorated, overloaded and inner declarations pass', () => {
    const text = [
      '/** Says a. */',
      'export function a(b: string): void;',
      'export function a(b: number): void;',
      'export function a() {}',
      '/** Says b. */',
      '@Plugin({})',
      'export class B {}',
      'function inner() {}',
      `export { c } from './c.js';`,
    ].join('\n');
    expect(list(text)).toEqual([]);
  });

  test('does not look at tests', () => {
    expect(list('export const a = 1;', 'packages/x/src/a.test.ts')).toEqual([]);
  });
});
