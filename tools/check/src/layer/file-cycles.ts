import type { Finding } from '../finding/finding.ts';
import { listImports } from '../source/list-imports.ts';
import { resolveRelative } from '../source/resolve-import.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findCycles, type Graph } from './find-cycles.ts';

/** Finds files that import each other in a circle, be it only by types. */
export function checkFileCycles(workspace: Workspace): readonly Finding[] {
  return findCycles(buildFileGraph(workspace)).map((cycle) => ({
    path: cycle[0] ?? '',
    rule: 'file-cycle',
    message: `${[...cycle, cycle[0]].join(' → ')}. Move what both need into a file of its own.`,
  }));
}

function buildFileGraph({ packages }: Workspace): Graph {
  const sources = packages.flatMap((each) => each.sources);
  return new Map(
    sources.map((source) => {
      const targets = listImports(source).map(({ specifier }) => resolveRelative(source.path, specifier));
      return [source.path, targets.filter((target) => target !== undefined)];
    }),
  );
}
