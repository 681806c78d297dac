import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkProjectReferences } from './project-references.ts';

const check = (dependencies: readonly string[], references: readonly string[]) =>
  checkProjectReferences(
    workspaceOf({
      'packages/contract/package.json': { name: '@toolwright/contract' },
      'packages/testkit/package.json': { name: '@toolwright/testkit' },
      'packages/core/package.json': {
        name: '@toolwright/core',
        dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
        devDependencies: { '@toolwright/testkit': '*' },
      },
      'packages/core/tsconfig.build.json': { references: references.map((folder) => ({ path: `../../${folder}/tsconfig.build.json` })) },
    }),
  );

describe('checkProjectReferences', () => {
  test('lets references pass that equal the dependencies; what only tests need is none', () => {
    expect(check(['@toolwright/contract', 'winston'], ['packages/contract'])).toEqual([]);
  });

  test('finds a missing reference', () => {
    expect(check(['@toolwright/contract'], [])).toMatchObject([{ path: 'packages/core/tsconfig.build.json', rule: 'project-reference' }]);
  });

  test('finds a reference without a dependency', () => {
    const [finding] = check([], ['packages/contract']);
    expect(finding?.message).toContain('Remove it, or add the dependency.');
  });
});
