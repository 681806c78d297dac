import { describe, expect, test } from '@jest/globals';
import { resolveRelative, toPackageName } from './resolve-import.ts';

describe('resolveRelative', () => {
  test.each([
    ['./b.js', 'packages/x/src/a/b.ts'],
    ['../b.ts', 'packages/x/src/b.ts'],
    ['../../../y/src/b.js', 'packages/y/src/b.ts'],
    ['@toolwright/contract', undefined],
  ])('reads %s as %s', (specifier, path) => {
    expect(resolveRelative('packages/x/src/a/a.ts', specifier)).toBe(path);
  });
});

describe('toPackageName', () => {
  test.each([
    ['@toolwright/core', '@toolwright/core'],
    ['@toolwright/core/module', '@toolwright/core'],
    ['winston/lib/x.js', 'winston'],
    ['node:fs', undefined],
    ['./a.js', undefined],
  ])('reads %s as %s', (specifier, name) => {
    expect(toPackageName(specifier)).toBe(name);
  });
});
