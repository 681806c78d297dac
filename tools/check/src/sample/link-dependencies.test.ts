import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { linkDependencies } from './link-dependencies.ts';

describe('linkDependencies', () => {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'toolwright-link-')));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('links packages of the workspace, their dependencies and those of the root; the workspace wins', () => {
    for (const path of [
      'packages/a/node_modules/winston',
      'packages/a/node_modules/@scope/x',
      'node_modules/@types/node',
      'node_modules/.bin',
      'node_modules/a-package',
    ]) {
      mkdirSync(join(root, path), { recursive: true });
    }
    const workspace = workspaceOf({ 'packages/a/package.json': { name: 'a-package' } });
    linkDependencies(root, join(root, 'sample'), workspace);

    const linked = (name: string) => realpathSync(join(root, 'sample/node_modules', name));
    expect(linked('a-package')).toBe(join(root, 'packages/a'));
    expect(linked('winston')).toBe(join(root, 'packages/a/node_modules/winston'));
    expect(linked('@scope/x')).toBe(join(root, 'packages/a/node_modules/@scope/x'));
    expect(linked('@types/node')).toBe(join(root, 'node_modules/@types/node'));
    expect(existsSync(join(root, 'sample/node_modules/.bin'))).toBe(false);
  });
});
