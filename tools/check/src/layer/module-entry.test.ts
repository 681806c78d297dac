import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkModuleEntry } from './module-entry.ts';

const manifest = { name: 'store', exports: { '.': {}, './module': {} }, peerDependencies: { inversify: '^8.0.0' } };
const check = (packageJson: unknown, files: Readonly<Record<string, string>>) =>
  checkModuleEntry(workspaceOf({ 'packages/store/package.json': packageJson, ...files }));

describe('checkModuleEntry', () => {
  test('lets a module pass that is a subpath of its own', () => {
    const files = {
      'packages/store/src/module.ts': `import { a } from './a.js';`,
      'packages/store/src/module.test.ts': `import { m } from './module.js';`,
    };
    expect(check(manifest, files)).toEqual([]);
  });

  test('finds a module that is not exported', () => {
    expect(check({ ...manifest, exports: { '.': {} } }, { 'packages/store/src/module.ts': '' })).toMatchObject([{ rule: 'module-entry' }]);
  });

  test('finds an exported module that is not written', () => {
    expect(check(manifest, {})).toMatchObject([{ path: 'packages/store/package.json', rule: 'module-entry' }]);
  });

  test('finds a module whose package does not ask for inversify', () => {
    expect(check({ ...manifest, peerDependencies: {} }, { 'packages/store/src/module.ts': '' })).toMatchObject([{ rule: 'module-entry' }]);
  });

  test('finds an import of the module inside its package', () => {
    const files = { 'packages/store/src/module.ts': '', 'packages/store/src/index.ts': `\nexport { m } from './module.js';` };
    expect(check(manifest, files)).toMatchObject([{ path: 'packages/store/src/index.ts', line: 2, rule: 'module-entry' }]);
  });
});
