import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makePlace, removePlace } from '../place/temporary-place.ts';
import { copyRepository } from './copy-repository.ts';

describe('copyRepository', () => {
  let place = '';
  beforeEach(() => {
    place = makePlace();
  });
  afterEach(() => removePlace(place));

  test('copies the working tree as it is, with its history and without what git ignores', async () => {
    const root = join(place, 'root');
    const folder = join(place, 'copy');
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    mkdirSync(join(root, 'new'), { recursive: true });
    git('init', '--quiet');
    write('.gitignore', '*.log\n');
    write('kept.ts', 'old');
    write('deleted.ts', '');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example', 'commit', '--quiet', '--message=first');
    write('kept.ts', 'changed');
    write('new/added.ts', '');
    write('noise.log', '');
    rmSync(join(root, 'deleted.ts'));

    await copyRepository({ root, folder, signal: new AbortController().signal });
    const shown = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: folder, encoding: 'utf8' });
    expect(shown.trimEnd().split('\n')).toEqual([' D deleted.ts', ' M kept.ts', '?? new/added.ts']);
    expect(readFileSync(join(folder, 'kept.ts'), 'utf8')).toBe('changed');
  });
});
