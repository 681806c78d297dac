import type { Finding } from '../finding/finding.ts';
import { listRuntimeDependencies } from '../workspace/package-manifest.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findCycles } from './find-cycles.ts';

/** Finds packages that depend on each other in a circle, be it only for their tests. */
export function checkPackageCycles({ packages, find }: Workspace): readonly Finding[] {
  const graph = new Map(
    packages.map(({ folder, manifest }) => {
      const names = [...listRuntimeDependencies(manifest), ...Object.keys(manifest.devDependencies ?? {})];
      return [folder, names.map((name) => find(name)?.folder).filter((target) => target !== undefined)];
    }),
  );
  return findCycles(graph).map((cycle) => ({
    path: `${cycle[0]}/package.json`,
    rule: 'package-cycle',
    message: `${[...cycle, cycle[0]].join(' → ')}. Remove one of these dependencies; a test that needs both sides belongs to the upper package.`,
  }));
}
