import type { Finding } from '../finding/finding.ts';
import { listImports } from '../source/list-imports.ts';
import { resolveRelative } from '../source/resolve-import.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Finds relative imports that leave their package. */
export function checkLeavingImports({ packages }: Workspace): readonly Finding[] {
  return packages.flatMap(({ folder, sources }) =>
    sources.flatMap((source) =>
      listImports(source)
        .filter(({ specifier }) => resolveRelative(source.path, specifier)?.startsWith(`${folder}/`) === false)
        .map(({ specifier, line }) => ({
          path: source.path,
          line,
          rule: 'leaving-import',
          message: `\`${specifier}\` leaves ${folder}. Import the other package by its name.`,
        })),
    ),
  );
}
