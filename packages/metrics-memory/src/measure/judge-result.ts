import type { ErrorCode, ToolResult } from '@toolwright/contract';

// An attempt may have begun, but the tool has no part in how it ended.
const notItsDoing: ReadonlySet<ErrorCode> = new Set(['cancelled', 'bulkhead_full', 'circuit_open']);

/**
 * What a result says about the health of its tool: `nothing` when the tool did not run, or when how it ended is not its doing. A tool whose
 * arguments models get wrong, or that is asked more than it may be, is not ill; one for which a fallback stood in is.
 */
export function judgeResult(result: ToolResult): 'well' | 'ill' | 'nothing' {
  if (result.attempts === 0) return 'nothing';
  const failure = result.success ? result.degraded?.failure : result.failure;
  if (failure === undefined) return 'well';
  return failure.expected === true || notItsDoing.has(failure.code) ? 'nothing' : 'ill';
}
