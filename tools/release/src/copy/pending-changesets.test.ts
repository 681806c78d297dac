import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makePlace, removePlace } from '../place/temporary-place.ts';
import { hasPendingChangesets } from './pending-changesets.ts';

describe('hasPendingChangesets', () => {
  let folder = '';
  beforeEach(() => {
    folder = makePlace();
    mkdirSync(join(folder, '.changeset', 'pre'), { recursive: true });
  });
  afterEach(() => removePlace(folder));
  const write = (path: string) => writeFileSync(join(folder, '.changeset', path), '');

  test('sees a changeset', () => {
    write('brave-cats-sing.md');
    expect(hasPendingChangesets(folder)).toBe(true);
  });

  test('takes neither settings nor what a prerelease has taken up for one', () => {
    for (const path of ['config.json', 'pre.json', 'README.md', 'pre/brave-cats-sing.md']) write(path);
    expect(hasPendingChangesets(folder)).toBe(false);
  });
});
