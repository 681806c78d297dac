import { createFailure, type Failure, type FailureCategory, type SideEffect, ToolwrightError } from '@toolwright/contract';
import { readErrorFields } from './error-fields.js';
import { categoryOfHttpStatus } from './http-status.js';
import { categoryOfSystemCode } from './system-code.js';

const maxCauses = 5;

/**
 * Turns anything thrown into a failure. Structured fields decide: an error of ours, an HTTP status, a system code, each also on its causes.
 * @param uncertainSideEffect what is left behind when the error does not say
 */
export function classifyFailure(thrown: unknown, uncertainSideEffect: SideEffect): Failure {
  if (thrown instanceof ToolwrightError) return ownFailure(thrown, uncertainSideEffect);
  const detail = { sideEffect: uncertainSideEffect, cause: thrown };
  if (readErrorFields(thrown).name === 'TimeoutError') return createFailure('timeout', messageOf(thrown), detail);
  const { status } = readErrorFields(thrown);
  return createFailure('execution_error', messageOf(thrown), {
    ...detail,
    category: categoryOf(thrown),
    ...(status !== undefined && { status }),
  });
}

// A read leaves nothing behind, whatever the code would mean for a write.
function ownFailure({ failure }: ToolwrightError, uncertainSideEffect: SideEffect): Failure {
  return uncertainSideEffect === 'none' && failure.sideEffect === 'unknown' ? { ...failure, sideEffect: 'none' } : failure;
}

function categoryOf(thrown: unknown): FailureCategory {
  let error = thrown;
  for (let depth = 0; depth < maxCauses && error !== undefined; depth += 1) {
    const { status, code, cause } = readErrorFields(error);
    const byStatus = status === undefined ? undefined : categoryOfHttpStatus(status);
    const category = byStatus ?? (code === undefined ? undefined : categoryOfSystemCode(code));
    if (category !== undefined) return category;
    error = cause;
  }
  return isFetchFailure(thrown) ? 'transient' : 'unknown';
}

// undici wraps every network error in this one; no other TypeError means the network.
function isFetchFailure(thrown: unknown): boolean {
  const { name, message } = readErrorFields(thrown);
  return name === 'TypeError' && message === 'fetch failed';
}

function messageOf(thrown: unknown): string {
  const { name, message, cause } = readErrorFields(thrown);
  if (message === undefined)
    return `The tool threw ${typeof thrown === 'string' ? `"${thrown}"` : `a value of type ${typeof thrown}`} instead of an error.`;
  const reason = readErrorFields(cause).message;
  return `${message || name || 'The tool failed without a message.'}${reason ? ` (${reason})` : ''}`;
}
