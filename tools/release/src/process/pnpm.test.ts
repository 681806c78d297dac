import { describe, expect, test } from '@jest/globals';
import { findPnpm } from './pnpm.ts';

const { signal } = new AbortController();
const startOf = (env: NodeJS.ProcessEnv) => {
  const { program, arguments: args } = findPnpm({ env, signal }).command(['install'], '/copy');
  return [program, ...args];
};

describe('findPnpm', () => {
  test.each([
    ['the pnpm that is running, where it is a program', '/store/pnpm/pnpm', ['/store/pnpm/pnpm', 'install']],
    ['the pnpm that is running, where it is a script', '/store/pnpm.mjs', [process.execPath, '/store/pnpm.mjs', 'install']],
    ['pnpm by npx under npm', '/lib/npm/bin/npm-cli.js', ['npx', '-y', 'pnpm@12', 'install']],
    ['pnpm by npx without either', undefined, ['npx', '-y', 'pnpm@12', 'install']],
  ])('starts %s', (_title, execPath, start) => {
    expect(startOf(execPath === undefined ? {} : { npm_execpath: execPath })).toEqual(start);
  });
});
