import { describe, expect, test } from '@jest/globals';
import { buildWorkspace } from './build-workspace.ts';

describe('buildWorkspace', () => {
  const { packages, find } = buildWorkspace(
    new Map([
      ['packages/core/package.json', '{ "name": "@toolwright/core" }'],
      ['packages/core/tsconfig.build.json', '{ "references": [{ "path": "../../packages/contract/tsconfig.build.json" }] }'],
      ['packages/core/src/index.ts', ''],
      ['packages/core/test/whole.ts', ''],
      ['packages/core-extra/src/lost.ts', ''],
      ['plugins/dice/package.json', '{ "name": "plugin-dice" }'],
      ['tools/jest/preset.ts', ''],
    ]),
  );

  test('is made of the folders that hold a package.json', () => {
    expect(packages.map(({ folder, group }) => [folder, group])).toEqual([
      ['packages/core', 'packages'],
      ['plugins/dice', 'plugins'],
    ]);
  });

  test('gives each package its own sources and references', () => {
    expect(find('@toolwright/core')?.sources.map(({ path, kind }) => [path, kind])).toEqual([
      ['packages/core/src/index.ts', 'source'],
      ['packages/core/test/whole.ts', 'test'],
    ]);
    expect(find('@toolwright/core')?.references).toEqual(['packages/contract']);
    expect(find('plugin-dice')?.references).toBeUndefined();
  });
});
