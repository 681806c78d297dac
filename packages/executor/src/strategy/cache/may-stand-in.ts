import type { ErrorCode, Failure } from '@toolwright/contract';

const answers: ReadonlySet<ErrorCode> = new Set([
  'malformed_arguments',
  'missing_argument',
  'invalid_arguments',
  'irrelevant_call',
  'permission_denied',
  'approval_required',
  'approval_denied',
  'tool_disabled',
  'cancelled',
]);

// What a receiver says to somebody who may not see a thing any more.
const denials: ReadonlySet<number | undefined> = new Set([401, 403]);

/** Whether a stale value may stand in: not for an answer, such as a denial or a result that the tool foresaw, only for a fault. */
export function mayStandIn({ code, status, expected }: Failure): boolean {
  return !expected && !answers.has(code) && !denials.has(status);
}
