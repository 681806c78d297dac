import type { Failure, FailureMatch } from '@toolwright/contract';

/** Whether a failure is one of those that a list names. A question that throws names nothing. */
export function isMatched(failure: Failure, matches: readonly FailureMatch[]): boolean {
  return matches.some((match) => isOne(failure, match));
}

function isOne(failure: Failure, match: FailureMatch): boolean {
  if (typeof match === 'string') return match === failure.category || match === failure.code;
  if (typeof match === 'number') return match === failure.status;
  if ('error' in match) return failure.cause instanceof match.error;
  try {
    return match.when(failure);
  } catch {
    return false;
  }
}
