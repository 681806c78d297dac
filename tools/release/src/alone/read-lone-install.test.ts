import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makePlace, removePlace } from '../place/temporary-place.ts';
import { readLoneInstall } from './read-lone-install.ts';

describe('readLoneInstall', () => {
  let folder = '';
  beforeEach(() => {
    folder = makePlace();
  });
  afterEach(() => removePlace(folder));

  test('sees the files of the package and the names of all that was installed', () => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const places = ['', 'node_modules/@a/b', 'node_modules/ms', 'node_modules/@a/b/node_modules/ms', 'node_modules/@a/b/node_modules/@c/d'];
    write('package-lock.json', JSON.stringify({ packages: Object.fromEntries(places.map((place) => [place, {}])) }));
    write('node_modules/@a/b/package.json', '{"name":"@a/b","version":"1.0.0"}');
    write('node_modules/@a/b/dist/tool/call.js', '');
    write('node_modules/@a/b/node_modules/ms/index.js', '');

    expect(readLoneInstall(folder, '@a/b')).toEqual({
      manifest: { name: '@a/b', version: '1.0.0' },
      files: ['dist/tool/call.js', 'package.json'],
      installed: ['@a/b', '@c/d', 'ms'],
    });
  });
});
