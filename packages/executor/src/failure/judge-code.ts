import { judgeGrpcStatus } from './code/grpc-status.js';
import { judgeJsonRpcCode } from './code/json-rpc-code.js';
import { commonCodes } from './code/known-codes.js';
import { judgeMongoServerCode } from './code/mongo-server-code.js';
import { wrongArgumentPrefix } from './code/node-codes.js';
import { judgeRedisReply } from './code/redis-reply.js';
import { judgeSqlState } from './code/sql-state.js';
import { nameSqliteResult, primarySqliteName } from './code/sqlite-result.js';
import type { ErrorFields } from './error-fields.js';
import { firstVerdict } from './first-verdict.js';
import { type Verdict, verdictOf } from './verdict.js';

/** Judges by the code, in words or as a number, and by whose code it is. */
export function judgeCode(fields: ErrorFields): Verdict | undefined {
  const verdict = judgeNumber(fields) ?? judgeWords(fields);
  // While a connection is sought or made, nothing has been sent, whatever the code.
  return verdict && isConnecting(fields) ? verdictOf(verdict.category, 'none') : verdict;
}

function isConnecting({ syscall }: ErrorFields): boolean {
  return syscall === 'connect' || syscall === 'getaddrinfo';
}

function judgeWords({ codes, severity, errno, name = '', message = '' }: ErrorFields): Verdict | undefined {
  for (const code of codes) {
    const verdict = commonCodes.get(code) ?? judgeByShape(code, severity);
    if (verdict !== undefined) return verdict;
    if (code.startsWith('ER_') && errno !== undefined) return verdictOf('permanent');
  }
  return judgeRedisReply(name, message);
}

function judgeByShape(code: string, severity: string | undefined): Verdict | undefined {
  if (code.startsWith(wrongArgumentPrefix)) return verdictOf('permanent');
  if (code.startsWith('SQLITE_')) return commonCodes.get(primarySqliteName(code));
  return judgeSqlState(code, severity);
}

function judgeNumber({ numericCode, errcode, codes, details, name = '', message = '' }: ErrorFields): Verdict | undefined {
  if (errcode !== undefined && codes[0] === 'ERR_SQLITE_ERROR') return commonCodes.get(nameSqliteResult(errcode));
  if (numericCode === undefined) return undefined;
  if (numericCode < 0) return judgeJsonRpcCode(numericCode);
  // A label that the server put on the error knows better than its number.
  if (name.startsWith('Mongo')) return judgeLabels(codes) ?? judgeMongoServerCode(numericCode);
  // Other things are numbered from 0 too; gRPC repeats its number, or has details as text.
  const isGrpc = details !== undefined || message.startsWith(`${numericCode} `);
  return isGrpc ? judgeGrpcStatus(numericCode) : undefined;
}

function judgeLabels(codes: readonly string[]): Verdict | undefined {
  return firstVerdict(codes, (code) => commonCodes.get(code));
}
