import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../process/run-command.ts';
import { startPnpm, writePnpmShims } from './pnpm-shim.ts';

describe('startPnpm', () => {
  test.each([
    ['/cache/pnpm/pnpm', `exec '/cache/pnpm/pnpm'`],
    ['/cache/pnpm/bin/pnpm.cjs', `exec node '/cache/pnpm/bin/pnpm.cjs'`],
  ])('starts %s again', (execPath, command) => {
    expect(startPnpm(execPath)).toBe(command);
  });

  test.each([undefined, '/usr/lib/npm/bin/npm-cli.js'])('asks npx for pnpm when it was started by %s', (execPath) => {
    expect(startPnpm(execPath)).toMatch(/exec npx -y pnpm@12$/);
  });
});

describe('writePnpmShims', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolwright-shim-'));
    const pnpm = join(folder, 'real-pnpm');
    writeFileSync(pnpm, '#!/bin/sh\necho "pnpm got $*"\n', { mode: 0o755 });
    writePnpmShims(join(folder, 'bin'), pnpm);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (command: string) =>
    runCommand({ program: '/bin/sh', arguments: ['-c', command], cwd: folder, env: { PATH: `${folder}/bin:${process.env.PATH}` } });

  test('hands `npx -y pnpm@12` over to the given pnpm', async () => {
    expect(await run('npx -y pnpm@12 --filter dice test')).toMatchObject({ ok: true, output: 'pnpm got --filter dice test' });
  });

  test('refuses everything else that npx would download', async () => {
    const { ok, output } = await run('npx cowsay hello');
    expect(ok).toBe(false);
    expect(output).toContain('nothing but pnpm');
  });
});
