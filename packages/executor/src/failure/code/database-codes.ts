import type { CodeFamily } from './code-family.js';

/**
 * Codes and names of database clients: SQLite (node:sqlite, better-sqlite3), ioredis, node-redis and pg.
 * @see https://www.sqlite.org/rescode.html
 */
export const databaseCodes: CodeFamily = {
  transient: `
    SQLITE_BUSY SQLITE_LOCKED SQLITE_PROTOCOL SQLITE_SCHEMA
    MaxRetriesPerRequestError ClusterAllFailedError ConnectionTimeoutError SocketClosedUnexpectedlyError`,
  permanent: `
    SQLITE_ERROR SQLITE_PERM SQLITE_READONLY SQLITE_CORRUPT SQLITE_NOTFOUND SQLITE_TOOBIG SQLITE_CONSTRAINT SQLITE_MISMATCH SQLITE_MISUSE
    SQLITE_NOLFS SQLITE_AUTH SQLITE_RANGE SQLITE_NOTADB ClientClosedError`,
  unknown: 'SQLITE_INTERNAL SQLITE_ABORT SQLITE_NOMEM SQLITE_INTERRUPT SQLITE_IOERR SQLITE_FULL SQLITE_CANTOPEN',
  // A locked database has not begun; a broken constraint undoes its statement.
  refused: 'SQLITE_BUSY SQLITE_LOCKED SQLITE_READONLY SQLITE_CONSTRAINT SQLITE_AUTH ClientClosedError ConnectionTimeoutError',
};
