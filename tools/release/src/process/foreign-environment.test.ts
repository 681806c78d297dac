import { delimiter } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { toForeignEnvironment } from './foreign-environment.ts';

const shell = { root: '/work/main', binFolders: ['/node22/bin'], npmSettings: {} };

describe('toForeignEnvironment', () => {
  test('forgets what npm, pnpm and turbo tell their scripts', () => {
    const env = {
      HOME: '/root',
      npm_config_registry: 'x',
      PNPM_SCRIPT_SRC_DIR: 'x',
      NODE_OPTIONS: '--no-warnings',
      TURBO_FORCE: '1',
      INIT_CWD: '/',
    };
    expect(toForeignEnvironment({ ...shell, env })).toEqual({ HOME: '/root', PATH: '/node22/bin' });
  });

  test('finds the programs of the given folders first and those of the repository never', () => {
    const env = { PATH: ['/work/main/node_modules/.bin', '/work/mainly', '/usr/bin'].join(delimiter) };
    expect(toForeignEnvironment({ ...shell, env }).PATH).toBe(['/node22/bin', '/work/mainly', '/usr/bin'].join(delimiter));
  });

  test('sets what npm is told', () => {
    const env = { npm_config_registry: 'https://registry.example' };
    const npmSettings = { registry: 'http://127.0.0.1:1/', 'engine-strict': 'true' };
    expect(toForeignEnvironment({ ...shell, env, npmSettings })).toMatchObject({
      npm_config_registry: 'http://127.0.0.1:1/',
      npm_config_engine_strict: 'true',
    });
  });
});
