import type { Finding } from '../finding/finding.ts';
import { listRuntimeDependencies } from '../workspace/package-manifest.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';

/** Finds a tsconfig.build.json whose references are not exactly the workspace packages that its package.json depends on. */
export function checkProjectReferences(workspace: Workspace): readonly Finding[] {
  return workspace.packages.flatMap((each) => checkReferences(each, workspace));
}

function checkReferences({ folder, manifest, references }: WorkspacePackage, workspace: Workspace): readonly Finding[] {
  if (references === undefined) return [];
  const needed = listRuntimeDependencies(manifest)
    .map((name) => workspace.find(name)?.folder)
    .filter((target) => target !== undefined);
  const report = (message: string) => ({ path: `${folder}/tsconfig.build.json`, rule: 'project-reference', message });
  const missing = needed.filter((target) => !references.includes(target));
  const extra = references.filter((target) => !needed.includes(target));
  return [
    ...missing.map((target) => report(`A reference to ${target} is missing, which package.json depends on. Add it to "references".`)),
    ...extra.map((target) => report(`The reference to ${target} has no dependency in package.json. Remove it, or add the dependency.`)),
  ];
}
