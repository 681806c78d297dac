import type { ErrorCode, Failure } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';

// Somebody has refused, or the model must send something else: another source would only hide that. They come from tools that the handler calls.
const refusals: ReadonlySet<ErrorCode> = new Set([
  'malformed_arguments',
  'missing_argument',
  'invalid_arguments',
  'permission_denied',
  'approval_required',
  'approval_denied',
  'budget_exceeded',
  'loop_detected',
  'idempotency_conflict',
  'cancelled',
]);

/**
 * Whether another source may take the place of a failure: not when it was foreseen or is a refusal, not for a caller who has gone, and never when
 * the tool may have had its effect, so that nothing is written twice.
 */
export function isReplaceable(failure: Failure, { signal }: Execution): boolean {
  return failure.expected !== true && failure.sideEffect === 'none' && !refusals.has(failure.code) && !signal.aborted;
}
