import type { Finding } from '../finding/finding.ts';
import { type Import, listImports } from '../source/list-imports.ts';
import { toPackageName } from '../source/resolve-import.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';
import { describeAllowed, findAllowedUses, mayUse } from './allowed-uses.ts';

const scope = '@toolwright/';

/** Finds imports of packages of this repository that the layer table does not allow, or by an entry that is not public. */
export function checkImportEdges(workspace: Workspace): readonly Finding[] {
  return workspace.packages.flatMap((from) =>
    from.sources.flatMap((source) => listImports(source).flatMap((each) => checkImport({ from, source, import: each, workspace }))),
  );
}

interface Edge {
  readonly from: WorkspacePackage;
  readonly source: SourceFile;
  readonly import: Import;
  readonly workspace: Workspace;
}

function checkImport({ from, source, import: { specifier, line }, workspace }: Edge): readonly Finding[] {
  const name = toPackageName(specifier);
  if (name === undefined || name === from.manifest.name) return [];
  const target = workspace.find(name);
  const report = (rule: string, message: string) => [{ path: source.path, line, rule, message }];
  if (target === undefined) {
    return name.startsWith(scope) ? report('layer-edge', `\`${name}\` is no package of this repository. Correct the name.`) : [];
  }
  const allowed = findAllowedUses(from, source.kind);
  if (allowed.kind !== 'unlisted' && !mayUse(allowed, target.folder)) {
    return report(
      'layer-edge',
      `${from.folder} must not import \`${name}\`. It may use ${describeAllowed(allowed)}; move the code or turn the dependency round.`,
    );
  }
  return isPublicEntry(specifier, target)
    ? []
    : report('layer-entry', `\`${specifier}\` is no public entry of ${target.folder}. Import \`${name}\`.`);
}

function isPublicEntry(specifier: string, { manifest }: WorkspacePackage): boolean {
  const subpath = `.${specifier.slice(manifest.name.length)}`;
  return subpath === '.' || Object.hasOwn(manifest.exports ?? {}, subpath);
}
