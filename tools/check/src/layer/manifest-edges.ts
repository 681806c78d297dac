import type { Finding } from '../finding/finding.ts';
import { listRuntimeDependencies } from '../workspace/package-manifest.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';
import { describeAllowed, findAllowedUses, mayUse } from './allowed-uses.ts';

/** Finds dependencies in package.json that the layer table does not allow, and packages that the table does not know. */
export function checkManifestEdges(workspace: Workspace): readonly Finding[] {
  return workspace.packages.flatMap((each) => [...checkListed(each), ...checkDependencies(each, workspace)]);
}

function checkListed(each: WorkspacePackage): readonly Finding[] {
  if (findAllowedUses(each, 'source').kind !== 'unlisted') return [];
  const message = `${each.folder} is not in the layer table. Give it a line in the design and in tools/check/src/layer/layer-table.ts.`;
  return [{ path: `${each.folder}/package.json`, rule: 'layer-unlisted', message }];
}

function checkDependencies(from: WorkspacePackage, workspace: Workspace): readonly Finding[] {
  const runtime = listRuntimeDependencies(from.manifest).map((name) => ({ name, use: 'source' as const }));
  const development = Object.keys(from.manifest.devDependencies ?? {}).map((name) => ({ name, use: 'test' as const }));
  return [...runtime, ...development].flatMap(({ name, use }) => {
    const target = workspace.find(name);
    const allowed = findAllowedUses(from, use);
    if (target === undefined || allowed.kind === 'unlisted' || mayUse(allowed, target.folder)) return [];
    const message = `${from.folder} must not depend on \`${name}\`. It may use ${describeAllowed(allowed)}; remove the dependency.`;
    return [{ path: `${from.folder}/package.json`, rule: 'layer-edge', message }];
  });
}
