import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkImportEdges } from './import-edges.ts';

const withFile = (path: string, text: string) =>
  checkImportEdges(
    workspaceOf({
      'packages/contract/package.json': { name: '@toolwright/contract', exports: { '.': {} } },
      'packages/app/package.json': { name: '@toolwright/app' },
      'packages/core/package.json': { name: '@toolwright/core', exports: { '.': {}, './module': {} } },
      'packages/executor/package.json': { name: '@toolwright/executor' },
      'packages/testkit/package.json': { name: '@toolwright/testkit' },
      'plugins/dice/package.json': { name: '@toolwright/plugin-dice' },
      'apps/demo/package.json': { name: '@toolwright/demo' },
      [path]: text,
    }),
  );

describe('checkImportEdges', () => {
  test.each([
    ['a listed edge', 'packages/core/src/a.ts', `import { a } from '@toolwright/contract';`],
    ['a foreign package', 'packages/core/src/a.ts', `import { a } from 'stemmer';`],
    ['the test kit in a test', 'packages/core/src/a.test.ts', `import { a } from '@toolwright/testkit';`],
    ['an application in the test of a plugin', 'plugins/dice/src/a.test.ts', `import { a } from '@toolwright/app';`],
    ['a public subpath', 'apps/demo/src/a.ts', `import { a } from '@toolwright/core/module';`],
    ['anything in an app', 'apps/demo/src/a.ts', `import { a } from '@toolwright/plugin-dice';`],
  ])('lets %s pass', (_title, path, text) => {
    expect(withFile(path, text)).toEqual([]);
  });

  test.each([
    ['an edge that is not in the table', 'packages/executor/src/a.ts', `\nimport type { A } from '@toolwright/core';`, 'layer-edge'],
    ['a plugin that imports the executor', 'plugins/dice/src/a.ts', `\nimport { a } from '@toolwright/executor';`, 'layer-edge'],
    ['the test kit in a source', 'packages/core/src/a.ts', `\nimport { a } from '@toolwright/testkit';`, 'layer-edge'],
    ['an application in the test of a library', 'packages/core/src/a.test.ts', `\nimport { a } from '@toolwright/app';`, 'layer-edge'],
    ['a package that does not exist', 'packages/core/src/a.ts', `\nimport { a } from '@toolwright/kore';`, 'layer-edge'],
    ['a file inside another package', 'plugins/dice/src/a.ts', `\nimport { a } from '@toolwright/core/dist/a.js';`, 'layer-entry'],
  ])('finds %s', (_title, path, text, rule) => {
    expect(withFile(path, text)).toMatchObject([{ path, line: 2, rule }]);
  });

  test('says what may be used instead', () => {
    const [finding] = withFile('packages/executor/src/a.ts', `import { a } from '@toolwright/core';`);
    expect(finding?.message).toBe(
      'packages/executor must not import `@toolwright/core`. It may use packages/contract; move the code or turn the dependency round.',
    );
  });
});
