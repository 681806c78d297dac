import type { Workspace, WorkspacePackage } from './workspace.ts';

/** The packages that users install. */
export function listPublicPackages({ packages }: Workspace): readonly WorkspacePackage[] {
  return packages.filter(({ manifest }) => manifest.private !== true);
}
