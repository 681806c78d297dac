import type { Finding } from '../finding/finding.ts';
import { listImports } from '../source/list-imports.ts';
import { resolveRelative } from '../source/resolve-import.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';

/** Finds a library whose inversify module is not its optional subpath `./module`, apart from all its other files. */
export function checkModuleEntry({ packages }: Workspace): readonly Finding[] {
  return packages
    .filter(({ group }) => group === 'packages' || group === 'plugins')
    .flatMap((each) => [...checkExport(each), ...checkImporters(each)]);
}

function checkExport({ folder, manifest, sources }: WorkspacePackage): readonly Finding[] {
  const path = `${folder}/package.json`;
  const isWritten = sources.some((source) => source.path === `${folder}/src/module.ts`);
  const isExported = Object.hasOwn(manifest.exports ?? {}, './module');
  if (isWritten && !isExported) {
    return [{ path, rule: 'module-entry', message: 'src/module.ts is not exported. Add the subpath "./module" to "exports".' }];
  }
  if (isExported && !isWritten) {
    return [
      { path, rule: 'module-entry', message: '"./module" is exported, but there is no src/module.ts. Write it or remove the subpath.' },
    ];
  }
  if (isWritten && !Object.hasOwn(manifest.peerDependencies ?? {}, 'inversify')) {
    return [{ path, rule: 'module-entry', message: 'src/module.ts needs inversify. Make it a peer dependency.' }];
  }
  return [];
}

function checkImporters({ folder, sources }: WorkspacePackage): readonly Finding[] {
  return sources
    .filter(({ kind }) => kind === 'source')
    .flatMap((source) =>
      listImports(source)
        .filter(({ specifier }) => resolveRelative(source.path, specifier) === `${folder}/src/module.ts`)
        .map(({ line }) => ({
          path: source.path,
          line,
          rule: 'module-entry',
          message:
            'src/module.ts is imported inside its package, which would then need inversify. Remove the import; users load `./module` themselves.',
        })),
    );
}
