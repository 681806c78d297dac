import { join } from 'node:path';
import type { Break } from './copy/break-package.ts';
import { prepareCopy } from './copy/prepare-copy.ts';
import { listTrials } from './list-trials.ts';
import { findPnpm } from './process/pnpm.ts';
import { publishWorkspace } from './publish/publish-workspace.ts';
import { readUplink } from './registry/read-uplink.ts';
import { startRegistry } from './registry/start-registry.ts';
import { runTrials } from './trial/run-trials.ts';
import { createStage } from './trial/stage.ts';
import type { TrialReport } from './trial/trial.ts';
import { findOwnRuntime, installRuntime, oldestNode, tooOldNode } from './user/node-runtime.ts';
import { createUserShell } from './user/user-shell.ts';

export interface ReleaseCheck {
  /** Root of the repository. */
  readonly root: string;
  /** An empty folder outside of every workspace. */
  readonly place: string;
  readonly signal: AbortSignal;
  readonly fault?: Break;
  readonly now: () => number;
  readonly onReport: (report: TrialReport) => void;
}

/** Publishes all packages to a registry of its own and uses them from there. @throws Error when it does not come to the first trial or is stopped */
export async function checkRelease(check: ReleaseCheck): Promise<readonly TrialReport[]> {
  const { root, place, signal, fault, now, onReport } = check;
  const stage = createStage({ now, onReport });
  const pnpm = findPnpm({ env: process.env, signal });
  const copy = join(place, 'repository');
  const uplink = await readUplink(root);
  const registry = await startRegistry({ folder: join(place, 'registry'), uplink });
  try {
    await prepareCopy({ root, folder: copy, pnpm, stage, signal, ...(fault && { fault }) });
    const packages = await stage('pnpm publish', () => publishWorkspace({ pnpm, folder: copy, registryUrl: registry.url }));
    const install = (version: string) =>
      stage(`npm install node@${version}`, () =>
        installRuntime({ root, version, folder: join(place, `node-${version}`), registryUrl: uplink.url, signal }),
      );
    const runtimes = { current: findOwnRuntime(root), oldest: await install(oldestNode), tooOld: await install(tooOldNode) };
    const shell = createUserShell({ root, folder: join(place, 'user'), registryUrl: registry.url, signal });
    const trials = listTrials({ root, place, packages, shell, runtimes });
    const reports = await runTrials(trials, { atOnce: 2, now, onReport });
    signal.throwIfAborted();
    return reports;
  } finally {
    await registry.stop();
  }
}
