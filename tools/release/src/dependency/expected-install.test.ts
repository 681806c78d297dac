import { describe, expect, test } from '@jest/globals';
import { ownPackages, thirdParties } from './expected-dependencies.ts';
import { compareByNeed, listExpectedInstall } from './expected-install.ts';

describe('listExpectedInstall', () => {
  test('is the package alone where it depends on nothing', () => {
    expect([...listExpectedInstall('@toolwright/contract')]).toEqual(['@toolwright/contract']);
  });

  test('follows dependencies and peers to what third parties bring', () => {
    expect([...listExpectedInstall('@toolwright/plugin-wardrobe')]).toEqual(
      expect.arrayContaining(['@toolwright/core', '@toolwright/relevance', 'stemmer', 'class-validator', 'libphonenumber-js']),
    );
  });

  test('leaves optional peers out', () => {
    expect(listExpectedInstall('@toolwright/metrics-winston')).not.toContain('inversify');
  });
});

test('compareByNeed puts each package after those that it needs', () => {
  const names = ['app', 'contract', 'core', 'executor', 'relevance'].map((name) => `@toolwright/${name}`);
  const sorted = ['contract', 'executor', 'relevance', 'core', 'app'].map((name) => `@toolwright/${name}`);
  expect(names.sort(compareByNeed)).toEqual(sorted);
});

describe('expected dependencies', () => {
  test('every name is one of ours or a third party whose company is known', () => {
    const named = Object.values(ownPackages).flatMap(({ dependencies = [], peers = [], optionalPeers = [] }) => [
      ...dependencies,
      ...peers,
      ...optionalPeers,
    ]);
    expect(named.filter((name) => !(name in ownPackages) && !(name in thirdParties))).toEqual([]);
  });
});
