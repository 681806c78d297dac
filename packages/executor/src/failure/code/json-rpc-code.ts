import { type Verdict, verdictOf } from '../verdict.js';

/**
 * The standard's codes, and those of MCP: a closed connection, a request that timed out, a resource that is not there.
 * @see https://www.jsonrpc.org/specification#error_object
 * @see https://github.com/modelcontextprotocol/typescript-sdk (ErrorCode)
 */
const verdicts: ReadonlyMap<number, Verdict> = new Map([
  [-32700, verdictOf('permanent', 'none')],
  [-32600, verdictOf('permanent', 'none')],
  [-32601, verdictOf('permanent', 'none')],
  [-32602, verdictOf('permanent', 'none')],
  [-32603, verdictOf('unknown')],
  [-32000, verdictOf('transient')],
  [-32001, verdictOf('transient')],
  [-32002, verdictOf('permanent', 'none')],
  [-32042, verdictOf('permanent', 'none')],
]);

/** Judges the code of a JSON-RPC error. */
export function judgeJsonRpcCode(code: number): Verdict | undefined {
  return verdicts.get(code);
}
