import { listPublicPackages } from '../package/list-public-packages.ts';
import type { PublicPackage } from '../package/public-package.ts';
import { demandSuccess } from '../process/demand-success.ts';
import type { Pnpm } from '../process/pnpm.ts';
import { toPublishTag } from './publish-tag.ts';

export interface PublishOptions {
  readonly pnpm: Pnpm;
  /** The copy of the repository. */
  readonly folder: string;
  readonly registryUrl: string;
}

/** Publishes every public package as a release does, but for the provenance that only CI can give. @returns what was published */
export async function publishWorkspace({ pnpm, folder, registryUrl }: PublishOptions): Promise<readonly PublicPackage[]> {
  const packages = await listPublicPackages(pnpm, folder);
  for (const tag of new Set(packages.map(({ manifest }) => toPublishTag(manifest.version)))) {
    const ofTag = packages.filter(({ manifest }) => toPublishTag(manifest.version) === tag);
    const filters = ofTag.map(({ manifest }) => `--filter=${manifest.name}`);
    const settings = ['--no-git-checks', '--no-provenance', `--registry=${registryUrl}`, `--tag=${tag}`];
    await demandSuccess(pnpm.command([...filters, '--recursive', 'publish', ...settings], folder));
  }
  return packages;
}
