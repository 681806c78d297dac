import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFiles } from './read-files.ts';

describe('readFiles', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toolwright-read-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('reads TypeScript and settings of packages, not what is built, installed or outside', () => {
    for (const path of [
      'packages/a/src/b/c.ts',
      'packages/a/package.json',
      'packages/a/dist/c.d.ts',
      'plugins/d/node_modules/e.ts',
      'docs/f.ts',
      'packages/a/g.md',
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), path);
    }
    expect([...readFiles(root)].sort()).toEqual([
      ['packages/a/package.json', 'packages/a/package.json'],
      ['packages/a/src/b/c.ts', 'packages/a/src/b/c.ts'],
    ]);
  });
});
