import { type Clock, createFailure, type Failure, failed, type Random, type RetryPolicy } from '@toolwright/contract';
import type { Strategy } from '../../pipeline/strategy.js';
import { sleep } from '../../time/sleep.js';
import { decideRetry } from './decide-retry.js';
import { keepSideEffect, noteSideEffect } from './keep-side-effect.js';

/** What retrying needs from outside. */
export interface RetryServices {
  readonly clock: Clock;
  readonly random: Random;
}

/** Repeats failed attempts while the policy, the kind of failure and the time left allow it. */
export function retryStrategy(policy: RetryPolicy, { clock, random }: RetryServices): Strategy {
  return async (execution, next) => {
    const startedAt = clock.now();
    const { maxAttempts } = execution.call.limits;
    const tightened = maxAttempts === undefined ? policy : { ...policy, maxAttempts: Math.min(maxAttempts, policy.maxAttempts) };
    let previousMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await next(execution);
      if (outcome.ok) return outcome;
      const { failure } = outcome;
      noteSideEffect(execution, failure);
      if (execution.signal.aborted) return failed(keepSideEffect(failure, execution));

      const now = clock.now();
      const { access, idempotent, deadline } = execution;
      const times = { elapsedMs: now - startedAt, timeLeftMs: deadline - now, random: random.next(), previousMs };
      const decision = decideRetry(tightened, { failure, attempt, access, idempotent, ...times });
      if (decision.kind === 'give-up') return failed(keepSideEffect(failure, execution));

      previousMs = decision.delayMs;
      execution.emit({ type: 'retry.scheduled', attempt: execution.attempts + 1, delayMs: decision.delayMs, failure });
      await sleep(decision.delayMs, { clock, signal: execution.signal });
      if (execution.signal.aborted) return failed(keepSideEffect(withdrawnFailure(failure), execution));
    }
  };
}

function withdrawnFailure({ sideEffect, message }: Failure): Failure {
  return createFailure('cancelled', `The caller withdrew the call while it waited for another attempt. Before that: ${message}`, {
    sideEffect,
  });
}
