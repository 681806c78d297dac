import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metadataVersion } from './metadata-key.js';

/** Which copy of this package decorated a class. Its key and shape never change, so that every version can read it. */
export interface Origin {
  /** Version of the metadata's layout that the copy writes. */
  readonly metadataVersion: number;
  /** Address of a file of the copy. */
  readonly url: string;
}

const originKey = Symbol.for('toolwright.origin');

/** This copy. */
export const ownOrigin: Origin = Object.freeze({ metadataVersion, url: import.meta.url });

/** Notes which copy decorates a class. */
export function recordOrigin(target: object): void {
  Reflect.defineMetadata(originKey, ownOrigin, target);
}

/** Which copy decorated a class, or the nearest class that it extends; nothing when none did. */
export function findOrigin(target: object): Origin | undefined {
  return Reflect.getMetadata(originKey, target);
}

/** A copy in words: version, metadata version, path. */
export function describeOrigin({ metadataVersion: version, url }: Origin): string {
  const path = toPath(url);
  return `@toolwright/core ${readPackageVersion(path)} (metadata ${version}, ${path})`;
}

function toPath(url: string): string {
  return url.startsWith('file:') ? fileURLToPath(url).replace(/[/\\](dist|src)[/\\]metadata[/\\][^/\\]*$/, '') : url;
}

// Read only when a message needs it; a bundle has no package.json to read.
function readPackageVersion(path: string): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  } catch {
    // It may have been moved, bundled or never been a file.
  }
  return 'of unknown version';
}
