import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../package/manifest.ts';
import { judgeFiles } from './judge-files.ts';

const manifest: Manifest = {
  name: '@toolwright/core',
  version: '1.0.0',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
};
const files = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.js',
  'dist/index.js.map',
  'dist/index.d.ts',
  'dist/index.d.ts.map',
  'src/index.ts',
];
const without = (path: string) => files.filter((each) => each !== path);

describe('judgeFiles', () => {
  test('is content with code, types, maps and sources', () => {
    expect(judgeFiles({ manifest, files: [...files, 'CHANGELOG.md', 'data/normals.json'] })).toEqual([]);
  });

  test.each([
    ['README.md', 'every package has it'],
    ['LICENSE', 'every package has it'],
    ['dist/index.js', 'the entry "."'],
    ['dist/index.d.ts', 'the entry "."'],
    ['src/index.ts', 'the source map of dist/index.js'],
  ])('misses %s', (path, why) => {
    expect(judgeFiles({ manifest, files: without(path) }).join('\n')).toMatch(new RegExp(`misses ${path}: .*${why}`));
  });

  test('misses the types of a file that no entry names', () => {
    expect(judgeFiles({ manifest, files: [...files, 'dist/a.js', 'src/a.ts'] })).toEqual([expect.stringContaining('misses dist/a.d.ts')]);
  });

  test('misses a program', () => {
    const bin = { toolwright: './dist/bin.js' };
    expect(judgeFiles({ manifest: { ...manifest, bin }, files })).toEqual([expect.stringContaining('misses dist/bin.js')]);
  });

  test('finds what an earlier build left behind', () => {
    const stale = ['dist/old.js', 'dist/old.d.ts'];
    expect(judgeFiles({ manifest, files: [...files, ...stale] })).toEqual([expect.stringContaining('misses src/old.ts')]);
  });

  test.each([
    'src/index.test.ts',
    'src/index.test-d.ts',
    'dist/index.test.js',
    'test/app.ts',
    'src/test/app.ts',
    'src/tool-fixture.ts',
    'tsconfig.build.tsbuildinfo',
    'dist/tsconfig.tsbuildinfo',
    'tsconfig.json',
    'jest.config.cjs',
    '.turbo/turbo-build.log',
  ])('should not hold %s', (path) => {
    expect(judgeFiles({ manifest, files: [...files, path] })).toEqual([expect.stringContaining(`holds ${path}`)]);
  });
});
