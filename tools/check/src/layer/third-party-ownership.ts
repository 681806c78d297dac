import type { Finding } from '../finding/finding.ts';
import { type Import, listImports } from '../source/list-imports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Ownership, ownershipTable } from './ownership-table.ts';

interface Use extends Import {
  readonly path: string;
}

/** Finds sources that import a third party which belongs to another part of the repository. */
export function checkThirdPartyOwnership(workspace: Workspace): readonly Finding[] {
  const uses = listUses(workspace);
  return ownershipTable.flatMap((ownership) => checkOwnership(ownership, uses));
}

function listUses({ packages }: Workspace): readonly Use[] {
  const sources = packages.filter(({ group }) => group !== 'tools').flatMap((each) => each.sources.filter(({ kind }) => kind === 'source'));
  return sources.flatMap((source) => listImports(source).map((each) => ({ ...each, path: source.path })));
}

function checkOwnership(ownership: Ownership, uses: readonly Use[]): readonly Finding[] {
  const owned = uses.filter(({ specifier }) => ownership.modules.some((name) => isPartOf(specifier, name)));
  const isAtHome = ({ path }: Use) => ownership.homes.some((home) => home.test(path));
  const homeFiles = [...new Set(owned.filter(isAtHome).map(({ path }) => path))];
  const tooMany = homeFiles.slice(ownership.maxFiles ?? homeFiles.length);
  return owned
    .filter((use) => !isAtHome(use) || tooMany.includes(use.path))
    .map(({ path, line, specifier }) => ({
      path,
      line,
      rule: 'third-party-owner',
      message: `\`${specifier}\` belongs to ${ownership.homeName}. Use what stands there, behind its port.`,
    }));
}

function isPartOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith('/') ? name : `${name}/`);
}
