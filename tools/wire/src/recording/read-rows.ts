import { existsSync, readFileSync } from 'node:fs';
import { findRecordingFolder } from './find-data-folder.js';

/** Reads the rows of one file of recordings; none where it is not there. */
export function readRows<Row>(name: string): readonly Row[] {
  const file = new URL(name, findRecordingFolder());
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  // The rows are described in the README beside the files.
  return lines.map((line) => JSON.parse(line) as Row);
}
