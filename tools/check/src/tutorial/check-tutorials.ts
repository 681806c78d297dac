import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { CommandResult } from '@toolwright/process';
import { readDocuments } from '../document/read-documents.ts';
import type { Finding } from '../finding/finding.ts';
import { runCommand } from '../process/run-command.ts';
import { toolEnvironment } from '../process/run-tool.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { copyRepository } from './copy-repository.ts';
import { followTutorial } from './follow-tutorial.ts';
import { writePnpmShims } from './pnpm-shim.ts';
import { listTutorials, type Tutorial } from './tutorial.ts';

/** Finds tutorials that do not work. Each is followed in a copy of the repository of its own. */
export async function checkTutorials(root: string, workspace: Workspace): Promise<readonly Finding[]> {
  const { tutorials, findings } = listTutorials(readDocuments(root));
  if (findings.length > 0) return findings;
  const followed: Finding[] = [];
  for (const tutorial of tutorials) followed.push(...(await checkTutorial(tutorial, root, workspace)));
  return followed;
}

async function checkTutorial(tutorial: Tutorial, root: string, workspace: Workspace): Promise<readonly Finding[]> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'toolwright-tutorial-')));
  const folder = join(place, 'repository');
  const run = (command: string) => runInCopy(command, { root, folder, shims: join(place, 'bin') });
  try {
    writePnpmShims(join(place, 'bin'), process.env.npm_execpath);
    await copyRepository({ root, folder }, workspace);
    const installed = await run('pnpm install');
    if (installed.ok) return await followTutorial(tutorial, { folder, run });
    const message = `The copy of the repository could not be installed.\n${installed.output}`;
    return [{ path: tutorial.path, rule: 'tutorial-works', message }];
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface Copy {
  readonly root: string;
  readonly folder: string;
  readonly shims: string;
}

function runInCopy(command: string, { root, folder, shims }: Copy): Promise<CommandResult> {
  const env = toolEnvironment(root);
  const settings = {
    PATH: [shims, env.PATH].join(delimiter),
    // The lockfile is a copy of one that pnpm has just accepted; new plugins change it; all packages lie in the store already.
    pnpm_config_trust_lockfile: 'true',
    pnpm_config_frozen_lockfile: 'false',
    pnpm_config_prefer_offline: 'true',
    // Without a network, fail soon.
    pnpm_config_fetch_retries: '1',
  };
  return runCommand({ program: '/bin/sh', arguments: ['-c', command], cwd: folder, env: { ...env, ...settings }, limitMs: 300_000 });
}
