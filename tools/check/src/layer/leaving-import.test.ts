import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkLeavingImports } from './leaving-import.ts';

const check = (text: string) =>
  checkLeavingImports(workspaceOf({ 'packages/core/package.json': { name: '@toolwright/core' }, 'packages/core/src/a.ts': text }));

describe('checkLeavingImports', () => {
  test.each(['../../contract/src/index.js', '../../core-extra/src/a.js', '../../../tools/a.js'])('finds %s', (specifier) => {
    expect(check(`\nimport { a } from '${specifier}';`)).toMatchObject([
      { path: 'packages/core/src/a.ts', line: 2, rule: 'leaving-import' },
    ]);
  });

  test.each(['../package.json', './b/c.js', '@toolwright/contract', 'node:fs'])('lets %s pass', (specifier) => {
    expect(check(`import { a } from '${specifier}';`)).toEqual([]);
  });
});
