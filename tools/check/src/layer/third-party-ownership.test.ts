import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkThirdPartyOwnership } from './third-party-ownership.ts';

const manifests = Object.fromEntries(
  ['packages/core', 'packages/app', 'packages/executor', 'packages/provider-openai', 'plugins/dice', 'tools/wire'].map((folder) => [
    `${folder}/package.json`,
    { name: folder },
  ]),
);
const check = (files: Readonly<Record<string, string>>) => checkThirdPartyOwnership(workspaceOf({ ...manifests, ...files }));

describe('checkThirdPartyOwnership', () => {
  test.each([
    ['reflect-metadata', 'packages/core/src/metadata/a.ts'],
    ['openai', 'packages/provider-openai/src/request/a.ts'],
    ['inversify', 'packages/core/src/module.ts'],
    ['inversify', 'packages/app/src/a.ts'],
    ['inversify', 'plugins/dice/src/dice.ts'],
    ['class-validator', 'plugins/dice/src/dice.ts'],
    ['class-validator', 'packages/executor/src/a.test.ts'],
    ['openai', 'tools/wire/src/a.ts'],
    ['openai-like', 'packages/core/src/a.ts'],
  ])('lets %s pass in %s', (module, path) => {
    expect(check({ [path]: `import a from '${module}';` })).toEqual([]);
  });

  test.each([
    ['reflect-metadata', 'packages/core/src/schema/a.ts'],
    ['openai/helpers', 'packages/core/src/a.ts'],
    ['@opentelemetry/api', 'packages/executor/src/a.ts'],
    ['winston', 'plugins/dice/src/a.ts'],
    ['inversify', 'packages/core/src/inner/module.ts'],
    ['class-transformer', 'packages/core/src/decorator/a.ts'],
  ])('finds %s in %s', (module, path) => {
    expect(check({ [path]: `\nimport type { A } from '${module}';` })).toMatchObject([{ path, line: 2, rule: 'third-party-owner' }]);
  });

  test('finds a second file that imports opossum', () => {
    const text = `import opossum from 'opossum';`;
    const findings = check({ 'packages/executor/src/breaker.ts': text, 'packages/executor/src/other.ts': text });
    expect(findings).toMatchObject([{ path: 'packages/executor/src/other.ts' }]);
  });
});
