import type { Failure } from '@toolwright/contract';
import { describeCause } from './describe-cause.js';

/** The fields that tell of a failure; none without one. What the arguments held is left out of `problems`: it may be private. */
export function toFailureFields(failure: Failure | undefined): Readonly<Record<string, unknown>> {
  if (failure === undefined) return {};
  return {
    code: failure.code,
    category: failure.category,
    side_effect: failure.sideEffect,
    error: failure.message,
    retry_after_ms: failure.retryAfterMs,
    problems: failure.problems?.map(({ path, rule, expected }) => ({ path, rule, expected })),
    cause: describeCause(failure.cause),
  };
}
