import { describe, expect, test } from '@jest/globals';
import { workspaceOf } from '../workspace/workspace-fixture.ts';
import { checkReflectOwnership } from './reflect-ownership.ts';

const text = `\nconst type = Reflect.getMetadata('design:type', target, key);`;
const check = (path: string, code: string) =>
  checkReflectOwnership(workspaceOf({ 'packages/core/package.json': { name: 'core' }, [path]: code }));

describe('checkReflectOwnership', () => {
  test('finds Reflect outside the metadata of core', () => {
    const path = 'packages/core/src/schema/a.ts';
    expect(check(path, text)).toMatchObject([{ path, line: 2, rule: 'reflect-owner' }]);
  });

  test('lets Reflect pass in the metadata of core, in tests, and as a word in text', () => {
    expect(check('packages/core/src/metadata/a.ts', text)).toEqual([]);
    expect(check('packages/core/src/schema/a.test.ts', text)).toEqual([]);
    expect(check('packages/core/src/schema/a.ts', `const text = 'Reflect.getMetadata';`)).toEqual([]);
  });
});
