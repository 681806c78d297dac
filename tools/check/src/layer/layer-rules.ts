import type { Finding } from '../finding/finding.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkFileCycles } from './file-cycles.ts';
import { checkImportEdges } from './import-edges.ts';
import { checkLeavingImports } from './leaving-import.ts';
import { checkManifestEdges } from './manifest-edges.ts';
import { checkModuleEntry } from './module-entry.ts';
import { checkOwnEntry } from './own-entry.ts';
import { checkPackageCycles } from './package-cycles.ts';
import { checkProjectReferences } from './project-references.ts';
import { checkReflectOwnership } from './reflect-ownership.ts';
import { checkThirdPartyOwnership } from './third-party-ownership.ts';

const layerRules: readonly ((workspace: Workspace) => readonly Finding[])[] = [
  checkManifestEdges,
  checkImportEdges,
  checkPackageCycles,
  checkFileCycles,
  checkOwnEntry,
  checkLeavingImports,
  checkThirdPartyOwnership,
  checkReflectOwnership,
  checkModuleEntry,
  checkProjectReferences,
];

/** Everything that is wrong between the packages and files of a workspace. */
export function checkLayers(workspace: Workspace): readonly Finding[] {
  return layerRules.flatMap((rule) => rule(workspace));
}
