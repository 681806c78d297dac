import type { Verdict } from '../verdict.js';
import { buildTable, type CodeTable } from './code-table.js';

/**
 * By the first word of the reply. Redis says these before it does anything.
 * @see https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors
 * @see https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/
 */
const replies: CodeTable = buildTable([
  {
    transient: 'ASK BUSY CLUSTERDOWN INPROG LOADING MASTERDOWN MOVED NOGOODSLAVE NOREPLICAS TRYAGAIN',
    permanent: `
      BUSYGROUP BUSYKEY CROSSSLOT DENIED ERR NOAUTH NOGROUP NOPERM NOPROTO NOSCRIPT NOTBUSY UNBLOCKED WRONGPASS WRONGTYPE`,
    unknown: 'EXECABORT IOERR MISCONF OOM READONLY UNKILLABLE',
    refused: `
      ASK BUSY CLUSTERDOWN LOADING MASTERDOWN MOVED NOREPLICAS TRYAGAIN CROSSSLOT DENIED EXECABORT MISCONF NOAUTH NOPERM NOPROTO OOM
      READONLY WRONGPASS WRONGTYPE`,
  },
]);

const names: ReadonlySet<string> = new Set(['ReplyError', 'ErrorReply', 'SimpleError', 'BlobError']);

/** Judges an error reply of Redis, as ioredis and node-redis throw it. */
export function judgeRedisReply(name: string, message: string): Verdict | undefined {
  if (!names.has(name)) return undefined;
  const end = message.indexOf(' ');
  return replies.get(end < 0 ? message : message.slice(0, end));
}
