import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkManifestEdges } from './manifest-edges.ts';

const contract = { 'packages/contract/package.json': { name: '@toolwright/contract' } };
const testkit = { 'packages/testkit/package.json': { name: '@toolwright/testkit' } };

describe('checkManifestEdges', () => {
  test('lets listed edges and test tools pass', () => {
    const executor = {
      name: '@toolwright/executor',
      dependencies: { '@toolwright/contract': '*', opossum: '9' },
      devDependencies: { '@toolwright/testkit': '*' },
    };
    expect(checkManifestEdges(workspaceOf({ ...contract, ...testkit, 'packages/executor/package.json': executor }))).toEqual([]);
  });

  test.each(['dependencies', 'peerDependencies', 'optionalDependencies'])('finds an edge in %s that is not in the table', (kind) => {
    const executor = { name: '@toolwright/executor', [kind]: { '@toolwright/testkit': '*' } };
    expect(checkManifestEdges(workspaceOf({ ...testkit, 'packages/executor/package.json': executor }))).toMatchObject([
      { path: 'packages/executor/package.json', rule: 'layer-edge' },
    ]);
  });

  test('finds a package that the table does not know', () => {
    expect(checkManifestEdges(workspaceOf({ 'packages/extra/package.json': { name: '@toolwright/extra' } }))).toMatchObject([
      { path: 'packages/extra/package.json', rule: 'layer-unlisted' },
    ]);
  });
});
