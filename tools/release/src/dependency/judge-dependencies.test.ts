import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../package/manifest.ts';
import { listExpectedInstall } from './expected-install.ts';
import { judgeDependencies } from './judge-dependencies.ts';

const manifest: Manifest = {
  name: '@toolwright/metrics-winston',
  version: '1.0.0',
  dependencies: { '@toolwright/contract': '^1.0.0', winston: '3.19.0' },
  peerDependencies: { inversify: '^8.0.0' },
  peerDependenciesMeta: { inversify: { optional: true } },
};
const installed = [...listExpectedInstall(manifest.name)];
const judge = (change: Partial<Manifest>, more: readonly string[] = []) =>
  judgeDependencies({ manifest: { ...manifest, ...change }, installed: [...installed, ...more] });

describe('judgeDependencies', () => {
  test('is content with what is written down', () => {
    expect(judge({})).toEqual([]);
  });

  test.each<[string, Partial<Manifest>, string]>([
    ['a missing dependency', { dependencies: { '@toolwright/contract': '^1.0.0' } }, 'misses the dependency winston'],
    ['a missing peer', { peerDependencies: {} }, 'misses the optional peer inversify'],
    ['a peer that became required', { peerDependenciesMeta: {} }, 'declares the peer inversify'],
    ['a new dependency', { dependencies: { ...manifest.dependencies, lodash: '4' } }, 'declares the dependency lodash'],
    ['a new optional dependency', { optionalDependencies: { lodash: '4' } }, 'declares the dependency lodash'],
    ['a package that nobody wrote down', { name: '@toolwright/new' }, 'has no entry'],
  ])('finds %s', (_title, change, problem) => {
    expect(judge(change).join('\n')).toContain(problem);
  });

  test('finds what came without being named anywhere', () => {
    expect(judge({}, ['left-pad'])).toEqual([expect.stringContaining('drags in left-pad')]);
  });

  test('finds what did not come', () => {
    const some = installed.filter((name) => name !== 'logform');
    expect(judgeDependencies({ manifest, installed: some })).toEqual([expect.stringContaining('does not bring logform')]);
  });
});
