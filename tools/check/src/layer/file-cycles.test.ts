import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkFileCycles } from './file-cycles.ts';

const withFiles = (a: string, b: string) =>
  checkFileCycles(
    workspaceOf({ 'packages/core/package.json': { name: 'core' }, 'packages/core/src/a.ts': a, 'packages/core/src/b/b.ts': b }),
  );

describe('checkFileCycles', () => {
  test('lets imports in one direction pass', () => {
    expect(withFiles(`import { b } from './b/b.js';`, `import { c } from '@toolwright/core';`)).toEqual([]);
  });

  test('finds a cycle of types and values, naming the way round', () => {
    expect(withFiles(`import { b } from './b/b.js';`, `import type { A } from '../a.js';`)).toEqual([
      {
        path: 'packages/core/src/a.ts',
        rule: 'file-cycle',
        message: 'packages/core/src/a.ts → packages/core/src/b/b.ts → packages/core/src/a.ts. Move what both need into a file of its own.',
      },
    ]);
  });
});
