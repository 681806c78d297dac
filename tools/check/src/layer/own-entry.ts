import type { Finding } from '../finding/finding.ts';
import { listImports } from '../source/list-imports.ts';
import { resolveRelative, toPackageName } from '../source/resolve-import.ts';
import type { Workspace, WorkspacePackage } from '../workspace/workspace.ts';

/** Finds files that import the index.ts of their own package, by path or by name: the seed of cycles. */
export function checkOwnEntry({ packages }: Workspace): readonly Finding[] {
  return packages.flatMap((each) =>
    each.sources.flatMap((source) =>
      listImports(source)
        .filter(({ specifier }) => isOwnEntry(each, source.path, specifier))
        .map(({ specifier, line }) => ({
          path: source.path,
          line,
          rule: 'own-entry',
          message: `\`${specifier}\` is the entry of this very package. Import the file that declares what you need.`,
        })),
    ),
  );
}

function isOwnEntry({ folder, manifest }: WorkspacePackage, path: string, specifier: string): boolean {
  return toPackageName(specifier) === manifest.name || resolveRelative(path, specifier) === `${folder}/src/index.ts`;
}
