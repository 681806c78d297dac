/** Primary result codes of SQLite that may pass, by number; all others speak of the statement or the file. */
const names: Readonly<Record<number, string>> = {
  2: 'SQLITE_INTERNAL',
  4: 'SQLITE_ABORT',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  7: 'SQLITE_NOMEM',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  15: 'SQLITE_PROTOCOL',
  17: 'SQLITE_SCHEMA',
  19: 'SQLITE_CONSTRAINT',
  23: 'SQLITE_AUTH',
};

/**
 * The name of a result code as node:sqlite gives it. The low byte of an extended code is its primary code.
 * @see https://www.sqlite.org/rescode.html
 */
export function nameSqliteResult(errcode: number): string {
  return names[errcode & 0xff] ?? 'SQLITE_ERROR';
}

/** `SQLITE_BUSY_SNAPSHOT` → `SQLITE_BUSY`: the primary code that better-sqlite3's extended names begin with. */
export function primarySqliteName(code: string): string {
  return code.split('_', 2).join('_');
}
