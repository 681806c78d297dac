import { readFileSync } from 'node:fs';
import type { Row, RowFile } from './acceptance-set.ts';
import { isRecord } from './is-record.ts';

/** Reads a JSONL file. A line that holds no object becomes a row without the set's shape, which fails: every line is accounted for. */
export function readRows(path: string): RowFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows = lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseRow(line, `${path}:${index + 1}`)]));
  return { path, rows };
}

function parseRow(line: string, place: string): Row {
  try {
    const row: unknown = JSON.parse(line);
    return isRecord(row) ? row : { id: place };
  } catch {
    return { id: place };
  }
}
