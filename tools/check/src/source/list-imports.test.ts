import { describe, expect, test } from '@jest/globals';
import { listImports } from './list-imports.ts';
import { parseSource } from './source-file.ts';

describe('listImports', () => {
  test.each([
    ['a value', `import { a } from './a.js';`, './a.js'],
    ['a type', `import type { A } from './a.js';`, './a.js'],
    ['an effect', `import 'reflect-metadata';`, 'reflect-metadata'],
    ['a re-export', `export { a } from './a.js';`, './a.js'],
    ['a re-export of all', `export * from './a.js';`, './a.js'],
    ['a dynamic import', `const a = await import('./a.js');`, './a.js'],
    ['a type written in place', `type A = import('./a.js').A;`, './a.js'],
  ])('sees %s', (_title, code, specifier) => {
    expect(listImports(parseSource('packages/x/src/b.ts', `\n${code}`))).toEqual([{ specifier, line: 2 }]);
  });

  test('does not mistake text for an import', () => {
    expect(listImports(parseSource('b.ts', `const text = "import a from './a.js'"; // import './b.js'`))).toEqual([]);
  });
});
