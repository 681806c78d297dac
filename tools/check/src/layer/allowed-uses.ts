import type { SourceFile } from '../source/source-file.ts';
import type { WorkspacePackage } from '../workspace/workspace.ts';
import { libraryLayers, pluginLayer, pluginTestLayer, testLayer } from './layer-table.ts';

/** What a package may use of this repository. */
export type AllowedUses =
  | { readonly kind: 'anything' }
  | { readonly kind: 'only'; readonly folders: readonly string[] }
  /** The layer table does not know the package. */
  | { readonly kind: 'unlisted' };

/** Looks up what a package may use, in its sources or in its tests. */
export function findAllowedUses({ group, folder }: WorkspacePackage, use: SourceFile['kind']): AllowedUses {
  switch (group) {
    case 'apps':
    case 'tools':
      return { kind: 'anything' };
    case 'plugins':
      return { kind: 'only', folders: use === 'test' ? [...pluginLayer, ...testLayer, ...pluginTestLayer] : pluginLayer };
    case 'packages': {
      const layer = libraryLayers[folder];
      if (layer === undefined) return { kind: 'unlisted' };
      return { kind: 'only', folders: use === 'test' ? [...layer, ...testLayer] : layer };
    }
  }
}

/** Whether the package in the folder `target` is among the allowed ones. */
export function mayUse(allowed: AllowedUses, target: string): boolean {
  return allowed.kind === 'anything' || (allowed.kind === 'only' && allowed.folders.includes(target));
}

/** Completes a message: what may be used instead. */
export function describeAllowed(allowed: AllowedUses): string {
  return allowed.kind === 'only' && allowed.folders.length > 0 ? allowed.folders.join(', ') : 'no package of this repository';
}
