import { Visitor } from 'oxc-parser';
import type { Finding } from '../finding/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Workspace } from '../workspace/workspace.ts';

const home = 'packages/core/src/metadata/';

/** Finds sources of libraries and plugins that use the global `Reflect`, which belongs to the metadata of core. */
export function checkReflectOwnership({ packages }: Workspace): readonly Finding[] {
  return packages
    .filter(({ group }) => group === 'packages' || group === 'plugins')
    .flatMap(({ sources }) => sources)
    .filter(({ path, kind }) => kind === 'source' && !path.startsWith(home))
    .flatMap(findReflect);
}

function findReflect(source: SourceFile): readonly Finding[] {
  const findings: Finding[] = [];
  new Visitor({
    MemberExpression({ object, start }) {
      if (object.type !== 'Identifier' || object.name !== 'Reflect') return;
      const message = '`Reflect` belongs to packages/core/src/metadata. Call the function there that reads or writes this metadata.';
      findings.push({ path: source.path, line: source.lineAt(start), rule: 'reflect-owner', message });
    },
  }).visit(source.program);
  return findings;
}
