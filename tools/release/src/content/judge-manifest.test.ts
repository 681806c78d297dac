import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../package/manifest.ts';
import { judgeManifest } from './judge-manifest.ts';

const manifest: Manifest = {
  name: '@toolwright/core',
  version: '1.0.0',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  files: ['dist', 'src'],
  engines: { node: '>=22.13' },
  dependencies: { '@toolwright/contract': '^1.0.0' },
};
const { files: _, ...unlisted } = manifest;

describe('judgeManifest', () => {
  test('is content with a package of this repository', () => {
    expect(judgeManifest(manifest)).toEqual([]);
  });

  test.each<[string, Manifest, string]>([
    ['no list of files', unlisted, 'has no "files"'],
    ['another oldest Node', { ...manifest, engines: { node: '>=20' } }, 'it says >=20'],
    ['no entry', { ...manifest, exports: { './package.json': './package.json' } }, 'has no entry'],
    ['an entry without types', { ...manifest, exports: { '.': { default: './dist/index.js' } } }, 'misses "types"'],
    ['types that come too late', { ...manifest, exports: { '.': { default: './a.js', types: './a.d.ts' } } }, 'misses "types"'],
    ['a range of the workspace', { ...manifest, peerDependencies: { inversify: 'catalog:' } }, 'asks for inversify by "catalog:"'],
  ])('finds %s', (_title, broken, problem) => {
    expect(judgeManifest(broken)).toEqual([expect.stringContaining(problem)]);
  });
});
