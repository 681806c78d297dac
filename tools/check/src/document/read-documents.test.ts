import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDocuments } from './read-documents.ts';

describe('readDocuments', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'toolwright-documents-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('reads what users read, and nothing else', () => {
    for (const path of [
      'README.md',
      'packages/a/README.md',
      'packages/a/NOTES.md',
      'plugins/b/README.md',
      'docs/c/d.md',
      'docs/e.txt',
      'tools/f/README.md',
    ]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), '```ts\na();\n```\n');
    }
    const documents = readDocuments(root);
    expect(documents.map(({ path }) => path)).toEqual(['README.md', 'packages/a/README.md', 'plugins/b/README.md', 'docs/c/d.md']);
    expect(documents[0]?.fences).toMatchObject([{ path: 'README.md', line: 2 }]);
  });

  test('has nothing to read in an empty repository', () => {
    expect(readDocuments(root)).toEqual([]);
  });
});
