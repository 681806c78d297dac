import { createFailure, type Failure, type FailureCategory, type SideEffect, ToolwrightError } from '@toolwright/contract';
import { type ErrorFields, readErrorFields } from './error-fields.js';
import { categoryOfHttpStatus } from './http-status.js';
import { categoryOfSystemCode, isNeverSent } from './system-code.js';

const maxCauses = 5;
const tooManyRequests = 429;

/**
 * Turns anything thrown into a failure. Structured fields decide: an error of ours, an HTTP status, a system code, each also on its causes.
 * @param uncertainSideEffect what is left behind when the error does not say
 */
export function classifyFailure(thrown: unknown, uncertainSideEffect: SideEffect): Failure {
  if (thrown instanceof ToolwrightError) return ownFailure(thrown, uncertainSideEffect);
  const message = messageOf(thrown);
  if (readErrorFields(thrown).name === 'TimeoutError')
    return createFailure('timeout', message, { sideEffect: uncertainSideEffect, cause: thrown });
  const causes = causesOf(thrown);
  const { status } = readErrorFields(thrown);
  return createFailure('execution_error', message, {
    category: firstOf(causes, categoryOf) ?? (isFetchFailure(thrown) ? 'transient' : 'unknown'),
    sideEffect: causes.some(isRefused) ? 'none' : uncertainSideEffect,
    cause: thrown,
    ...(status !== undefined && { status }),
  });
}

// A read leaves nothing behind, whatever the code would mean for a write.
function ownFailure({ failure }: ToolwrightError, uncertainSideEffect: SideEffect): Failure {
  return uncertainSideEffect === 'none' && failure.sideEffect === 'unknown' ? { ...failure, sideEffect: 'none' } : failure;
}

/** What was thrown and what caused it, outermost first; bounded, because a cause may be its own. */
function causesOf(thrown: unknown): readonly ErrorFields[] {
  const causes: ErrorFields[] = [];
  for (let error = thrown; causes.length < maxCauses && error !== undefined; ) {
    const fields = readErrorFields(error);
    causes.push(fields);
    error = fields.cause;
  }
  return causes;
}

function categoryOf({ status, code }: ErrorFields): FailureCategory | undefined {
  const byStatus = status === undefined ? undefined : categoryOfHttpStatus(status);
  return byStatus ?? (code === undefined ? undefined : categoryOfSystemCode(code));
}

// Refused before anything was done: too many requests, or no connection at all.
function isRefused({ status, code }: ErrorFields): boolean {
  return status === tooManyRequests || (code !== undefined && isNeverSent(code));
}

function firstOf<T>(causes: readonly ErrorFields[], read: (fields: ErrorFields) => T | undefined): T | undefined {
  for (const fields of causes) {
    const value = read(fields);
    if (value !== undefined) return value;
  }
  return undefined;
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
