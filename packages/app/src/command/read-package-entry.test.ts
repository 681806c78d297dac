import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPackageEntry } from './read-package-entry.js';

const folder = mkdtempSync(join(tmpdir(), 'toolwright-entry-'));
const manifest = join(folder, 'package.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('B3 readPackageEntry', () => {
  test.each<[object, string]>([
    [{ exports: './a.js' }, './a.js'],
    [{ exports: { '.': './a.js', './package.json': './package.json' } }, './a.js'],
    [{ exports: { '.': { types: './a.d.ts', default: './a.js' } } }, './a.js'],
    [{ exports: { types: './a.d.ts', import: { types: './a.d.mts', default: './a.js' }, require: './a.cjs' } }, './a.js'],
    [{ exports: { browser: './b.js', node: './a.js', default: './c.js' } }, './a.js'],
    [{ exports: { './other': './b.js' }, main: './a.js' }, './a.js'],
    [{ main: 'a.js' }, 'a.js'],
  ])('finds the module of %j', (content, entry) => {
    writeFileSync(manifest, JSON.stringify(content));
    expect(readPackageEntry(folder)).toEqual({ entry, packageName: folder });
  });

  test('reads which export is the plugin, and the name of the package', () => {
    writeFileSync(manifest, JSON.stringify({ name: '@x/dice', main: 'a.js', toolwright: { plugin: 'DicePlugin', api: 1 } }));
    expect(readPackageEntry(folder)).toEqual({ entry: 'a.js', plugin: 'DicePlugin', packageName: '@x/dice' });
  });

  test.each([['[]'], ['{"exports":{"./other":"./b.js"}}'], ['null']])('refuses %s, which names no module', (text) => {
    writeFileSync(manifest, text);
    expect(() => readPackageEntry(folder)).toThrow('it has neither. Name the module');
  });

  test('refuses a file that is no JSON', () => {
    writeFileSync(manifest, '{');
    expect(() => readPackageEntry(folder)).toThrow('it cannot be read. Name a module');
  });
});
