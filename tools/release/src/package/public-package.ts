import type { Manifest } from './manifest.ts';

/** A package of this repository that users install. */
export interface PublicPackage {
  /** As it lies in the repository: pnpm rewrites ranges such as `workspace:^` when it publishes. */
  readonly manifest: Manifest;
  /** Absolute. */
  readonly folder: string;
}

/** How a package is asked for in an install command: by its exact version. */
export function toInstallName({ manifest }: PublicPackage): string {
  return `${manifest.name}@${manifest.version}`;
}
