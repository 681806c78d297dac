import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mutationAreas } from './mutation-areas.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(mutationAreas)('the area $name', ({ packageFolder, sourceFolder, otherTests }) => {
  test('has sources', () => {
    expect(existsSync(join(root, packageFolder, sourceFolder))).toBe(true);
  });

  test('names no test that is not there', () => {
    expect(otherTests.filter((pattern) => globSync(pattern, { cwd: join(root, packageFolder) }).length === 0)).toEqual([]);
  });
});
