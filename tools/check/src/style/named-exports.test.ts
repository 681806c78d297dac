import { describe, expect, test } from '@jest/globals';
import { parseSource } from '../source/source-file.ts';
import { checkNamedExports } from './named-exports.ts';

const check = (text: string) => checkNamedExports(parseSource('packages/x/src/a.ts', text));

describe('checkNamedExports', () => {
  test.each([
    ['export default class A {}', 'no-default-export'],
    ['export { a as default };', 'no-default-export'],
    [`export { default } from './b.js';`, 'no-default-export'],
    [`export * from './b.js';`, 'no-export-all'],
    [`export type * from './b.js';`, 'no-export-all'],
    [`export * as b from './b.js';`, 'no-export-all'],
  ])('finds the fault in %s', (text, rule) => {
    expect(check(`\n${text}`)).toMatchObject([{ line: 2, rule }]);
  });

  test('lets named exports pass', () => {
    expect(check(`export const a = 1;\nexport { default as b } from './b.js';\nexport type { C } from './c.js';`)).toEqual([]);
  });
});
