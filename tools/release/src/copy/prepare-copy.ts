import { listPublicPackages } from '../package/list-public-packages.ts';
import { demandSuccess } from '../process/demand-success.ts';
import type { Pnpm } from '../process/pnpm.ts';
import type { Stage } from '../trial/stage.ts';
import { type Break, breakPackage } from './break-package.ts';
import { copyRepository } from './copy-repository.ts';
import { hasPendingChangesets } from './pending-changesets.ts';

export interface CopyOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Does not exist yet. */
  readonly folder: string;
  readonly pnpm: Pnpm;
  readonly stage: Stage;
  readonly signal: AbortSignal;
  readonly fault?: Break;
}

/** Makes a throw-away copy of the repository that is ready to be published: installed, versioned by changesets where some are pending, built. */
export async function prepareCopy({ root, folder, pnpm, stage, signal, fault }: CopyOptions): Promise<void> {
  const run = (...args: readonly string[]) => demandSuccess(pnpm.command(args, folder));
  await stage('copy of the working tree', () => copyRepository({ root, folder, signal }));
  await stage('pnpm install', () => run('install', '--frozen-lockfile', '--prefer-offline'));
  if (fault) await stage(`${fault.part} taken out of ${fault.packageName}`, () => breakOne(fault, { pnpm, folder }));
  if (hasPendingChangesets(folder)) await stage('changeset version', () => run('exec', 'changeset', 'version'));
  await stage('pnpm build', () => run('run', 'build'));
}

async function breakOne({ part, packageName }: Break, { pnpm, folder }: Pick<CopyOptions, 'pnpm' | 'folder'>): Promise<void> {
  const packages = await listPublicPackages(pnpm, folder);
  const found = packages.find(({ manifest }) => manifest.name === `@toolwright/${packageName}`);
  if (found === undefined) {
    const names = packages.map(({ manifest }) => manifest.name.replace('@toolwright/', ''));
    throw new Error(`--break was expected to name one of ${names.join(', ')}; it names ${packageName}.`);
  }
  breakPackage(found.folder, part);
}
