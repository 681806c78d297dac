import type { SourceFile } from '../source/source-file.ts';
import type { PackageManifest } from './package-manifest.ts';

/** The folders that hold packages, as pnpm-workspace.yaml lists them. */
export const packageGroups = ['packages', 'plugins', 'apps', 'tools'] as const;

export type PackageGroup = (typeof packageGroups)[number];

/** One package of this repository. */
export interface WorkspacePackage {
  /** From the root, for example `packages/core`. */
  readonly folder: string;
  readonly group: PackageGroup;
  readonly manifest: PackageManifest;
  /** Folders that tsconfig.build.json refers to; absent where a package has no such file because it is not built. */
  readonly references?: readonly string[];
  readonly sources: readonly SourceFile[];
}

/** What the layer and style checks look at. */
export interface Workspace {
  readonly packages: readonly WorkspacePackage[];
  /** The package of this repository that has the name; undefined for foreign ones. */
  find(name: string): WorkspacePackage | undefined;
}
