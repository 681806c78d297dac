import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkPackageCycles } from './package-cycles.ts';

describe('checkPackageCycles', () => {
  test('lets a tree of dependencies pass', () => {
    const workspace = workspaceOf({
      'packages/a/package.json': { name: 'a', dependencies: { b: '*' } },
      'packages/b/package.json': { name: 'b', devDependencies: { jest: '*' } },
    });
    expect(checkPackageCycles(workspace)).toEqual([]);
  });

  test('finds a cycle that a dependency for tests closes', () => {
    const workspace = workspaceOf({
      'packages/a/package.json': { name: 'a', peerDependencies: { b: '*' } },
      'packages/b/package.json': { name: 'b', devDependencies: { a: '*' } },
    });
    expect(checkPackageCycles(workspace)).toMatchObject([{ path: 'packages/a/package.json', rule: 'package-cycle' }]);
  });
});
