import { listPublicPackages } from '../workspace/public-packages.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';

/**
 * What a package's users install themselves, in one copy for the whole application, so that it is no part of the package's size:
 * its own peers, and the foreign peers of all our packages, as one of them may stand behind it.
 */
export function listUserInstalled({ manifest }: WorkspacePackage, workspace: Workspace): readonly string[] {
  const foreign = listPublicPackages(workspace)
    .flatMap((each) => Object.keys(each.manifest.peerDependencies ?? {}))
    .filter((name) => workspace.find(name) === undefined);
  return [...new Set([...Object.keys(manifest.peerDependencies ?? {}), ...foreign])].sort();
}
