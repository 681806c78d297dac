import type { CodeFamily } from './code-family.js';

/**
 * Codes and names of database clients: SQLite (node:sqlite, better-sqlite3), ioredis, node-redis, postgres.js and Prisma.
 * @see https://www.sqlite.org/rescode.html
 * @see https://www.prisma.io/docs/orm/reference/error-reference
 */
export const databaseCodes: CodeFamily = {
  transient: `
    SQLITE_BUSY SQLITE_LOCKED SQLITE_PROTOCOL SQLITE_SCHEMA
    MaxRetriesPerRequestError ClusterAllFailedError ConnectionTimeoutError SocketClosedUnexpectedlyError
    CONNECTION_CLOSED CONNECTION_DESTROYED CONNECT_TIMEOUT P1001 P1002 P1008 P1017 P2024 P2034`,
  permanent: `
    SQLITE_ERROR SQLITE_PERM SQLITE_READONLY SQLITE_CORRUPT SQLITE_NOTFOUND SQLITE_TOOBIG SQLITE_CONSTRAINT SQLITE_MISMATCH SQLITE_MISUSE
    SQLITE_NOLFS SQLITE_AUTH SQLITE_RANGE SQLITE_NOTADB ClientClosedError CONNECTION_ENDED
    P1000 P1003 P1010 P2000 P2002 P2003 P2011 P2012 P2025`,
  unknown: 'SQLITE_INTERNAL SQLITE_ABORT SQLITE_NOMEM SQLITE_INTERRUPT SQLITE_IOERR SQLITE_FULL SQLITE_CANTOPEN',
  // A locked database has not begun; a broken constraint undoes its statement; the others had no connection.
  refused: `
    SQLITE_BUSY SQLITE_LOCKED SQLITE_READONLY SQLITE_CONSTRAINT SQLITE_AUTH ClientClosedError ConnectionTimeoutError CONNECT_TIMEOUT
    CONNECTION_ENDED P1000 P1001 P1003 P1010 P2024 P2034`,
};
