import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../package/manifest.ts';
import { withoutPart } from './break-package.ts';

const manifest: Manifest = {
  name: '@toolwright/core',
  version: '1.0.0',
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  files: ['dist'],
  peerDependencies: { 'class-validator': '^0.15.0', 'reflect-metadata': '^0.2.2' },
};

describe('withoutPart', () => {
  test('takes out the list of files', () => {
    expect(withoutPart(manifest, 'files')).not.toHaveProperty('files');
  });

  test('takes out the types of all entries', () => {
    expect(withoutPart(manifest, 'types').exports).toEqual({ '.': { default: './dist/index.js' }, './package.json': './package.json' });
  });

  test('takes out the first peer', () => {
    expect(withoutPart(manifest, 'peer').peerDependencies).toEqual({ 'reflect-metadata': '^0.2.2' });
  });

  test('says so when there is no peer to take out', () => {
    const { peerDependencies: _, ...peerless } = manifest;
    expect(() => withoutPart(peerless, 'peer')).toThrow('@toolwright/core has no peer');
  });
});
