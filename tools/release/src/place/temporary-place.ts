import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder outside of every workspace. @returns its real path, so that programs that resolve links agree on it */
export function makePlace(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'toolwright-release-')));
}

/** Removes a folder made by `makePlace`, with everything in it. */
export function removePlace(place: string): void {
  // A program that was just killed may still hold a file for a moment.
  rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
