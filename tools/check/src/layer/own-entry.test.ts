import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkOwnEntry } from './own-entry.ts';

const check = (text: string) =>
  checkOwnEntry(workspaceOf({ 'packages/core/package.json': { name: '@toolwright/core' }, 'packages/core/src/tool/a.ts': text }));

describe('checkOwnEntry', () => {
  test.each(['../index.js', '@toolwright/core'])('finds an import of %s inside core', (specifier) => {
    expect(check(`\nimport { tool } from '${specifier}';`)).toMatchObject([
      { path: 'packages/core/src/tool/a.ts', line: 2, rule: 'own-entry' },
    ]);
  });

  test.each(['./b.js', './index.js', '@toolwright/contract'])('lets an import of %s pass', (specifier) => {
    expect(check(`import { tool } from '${specifier}';`)).toEqual([]);
  });
});
