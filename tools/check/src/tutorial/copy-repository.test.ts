import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { copyRepository } from './copy-repository.ts';

describe('copyRepository', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolwright-copy-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('copies what git knows or could know, and what has been built', async () => {
    const root = join(folder, 'root');
    for (const [path, text] of [
      ['.gitignore', 'dist\n*.log\n'],
      ['packages/a/src/a.ts', ''],
      ['packages/a/dist/a.js', ''],
      ['gone.ts', ''],
      ['x.log', ''],
    ] as const) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    execFileSync('git', ['add', 'gone.ts'], { cwd: root });
    rmSync(join(root, 'gone.ts'));

    await copyRepository({ root, folder: join(folder, 'copy') }, workspaceOf({ 'packages/a/package.json': { name: 'a' } }));
    const copied = readdirSync(join(folder, 'copy'), { recursive: true, encoding: 'utf8' });
    expect(copied.filter((path) => /\.\w+$/.test(path)).sort()).toEqual(['.gitignore', 'packages/a/dist/a.js', 'packages/a/src/a.ts']);
  });
});
