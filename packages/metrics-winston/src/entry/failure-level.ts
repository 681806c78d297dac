import type { ErrorCode, Failure } from '@toolwright/contract';
import type { LogLevel } from './log-entry.js';

// The model or the caller can mend these, no operator can: a model that invents an argument should wake nobody.
const doneByCaller: ReadonlySet<ErrorCode> = new Set([
  'tool_not_found',
  'tool_disabled',
  'malformed_arguments',
  'missing_argument',
  'invalid_arguments',
  'irrelevant_call',
  'call_truncated',
  'permission_denied',
  'approval_required',
  'approval_denied',
  'cancelled',
  'loop_detected',
  'budget_exceeded',
] as const);

/** How loudly a failed call is logged: `error` where something has to be repaired, else `warn`. */
export function levelOfFailure({ category, expected, code }: Failure): LogLevel {
  return category === 'permanent' && expected !== true && !doneByCaller.has(code) ? 'error' : 'warn';
}
