import { createFailure, type Failure, failed } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';

/** Says plainly that nobody knows whether a write happened, whatever it failed with. A write that may be repeated keeps its failure. */
export const settlementStrategy: Strategy = async (execution, next) => {
  const outcome = await next(execution);
  if (outcome.ok || outcome.failure.sideEffect !== 'unknown' || execution.idempotent) return outcome;
  return failed(toUnknownOutcome(outcome.failure));
};

function toUnknownOutcome({ code, message, status, cause }: Failure): Failure {
  return createFailure('outcome_unknown', `Nobody knows whether it happened: it ended with ${code}. ${message}`, {
    ...(status !== undefined && { status }),
    ...(cause !== undefined && { cause }),
  });
}
