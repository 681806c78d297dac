import type { Manifest } from '../package/manifest.ts';

/** A package as its users get it. */
export interface PublishedPackage {
  readonly manifest: Manifest;
  /** Paths of all its files, with `/` between folders. */
  readonly files: readonly string[];
}
