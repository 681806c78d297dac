import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { listUserInstalled } from './user-installed.ts';

const workspace = workspaceOf({
  'packages/core/package.json': { name: '@toolwright/core', peerDependencies: { 'class-validator': '*' } },
  'packages/app/package.json': { name: '@toolwright/app', dependencies: { '@toolwright/core': '*' }, peerDependencies: { inversify: '*' } },
  'plugins/dice/package.json': { name: '@toolwright/plugin-dice', peerDependencies: { '@toolwright/core': '*' } },
  'tools/check/package.json': { name: '@toolwright/check', private: true, peerDependencies: { jest: '*' } },
});

describe('listUserInstalled', () => {
  test.each([
    ['the foreign peers of what it depends on', '@toolwright/app', ['class-validator', 'inversify']],
    ['our packages only where they are its own peers', '@toolwright/plugin-dice', ['@toolwright/core', 'class-validator', 'inversify']],
  ])('counts %s', (_title, name, expected) => {
    const each = workspace.find(name);
    expect(each && listUserInstalled(each, workspace)).toEqual(expected);
  });
});
