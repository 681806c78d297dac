import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkPage } from './check-page.ts';

const page = { path: 'errors.md', text: 'new\n' };
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('checkPage', () => {
  test('is content with a page that holds what its source says', () => {
    writeFileSync(join(root, page.path), page.text);
    expect(checkPage(page, { root, mode: 'check' })).toEqual([]);
  });

  test('finds a page that is stale, and one that is absent', () => {
    expect(checkPage(page, { root, mode: 'check' })).toMatchObject([{ path: 'errors.md', rule: 'stale-page' }]);
    writeFileSync(join(root, page.path), 'old\n');
    expect(checkPage(page, { root, mode: 'check' })).toHaveLength(1);
  });

  test('writes a stale page anew when told to fix', () => {
    writeFileSync(join(root, page.path), 'old\n');
    expect(checkPage(page, { root, mode: 'fix' })).toEqual([]);
    expect(readFileSync(join(root, page.path), 'utf8')).toBe(page.text);
  });
});
