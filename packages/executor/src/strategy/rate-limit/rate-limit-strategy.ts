import {
  type Clock,
  createFailure,
  failed,
  type Outcome,
  type RateLimiter,
  type RateLimitPolicy,
  type RateVerdict,
} from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { askPort } from '../../port/ask-port.js';
import { sleep } from '../../time/sleep.js';
import { bucketKey } from './bucket-key.js';
import { limitFailure } from './limit-failure.js';

/** What a rate limit needs from outside. */
export interface RateLimitServices {
  readonly clock: Clock;
  readonly rateLimiter: RateLimiter;
  /** Name of the tool whose calls are counted. */
  readonly tool: string;
}

type Answer = RateVerdict | { readonly granted: 'unknown'; readonly reason: string };

interface Attempt {
  readonly execution: Execution;
  readonly next: Next;
}

type Token = Extract<RateVerdict, { granted: true }>;

interface WaitingAttempt extends Attempt {
  readonly token: Token;
}

/** Takes one token for each attempt, waits for it, or refuses. A refusal is not charged, and a token that is not used is given back. */
export function rateLimitStrategy(policy: RateLimitPolicy, { clock, rateLimiter, tool }: RateLimitServices): Strategy {
  const { scope, limit, perMs, burst, onLimit } = policy;
  const patienceMs = onLimit === 'reject' ? 0 : onLimit.waitMs;
  let waiting = 0;

  const takeToken = (execution: Execution): Answer | Promise<Answer> => {
    const key = bucketKey({ tool, scope, principal: execution.call.principal });
    const maxWaitMs = patienceMs === 0 ? 0 : Math.max(0, Math.min(patienceMs, execution.deadline - clock.now()));
    const ask = (): Answer | Promise<Answer> => rateLimiter.take({ key, limit, perMs, burst, maxWaitMs });
    const effect = execution.access === 'read' ? 'passed' : 'refused';
    return askPort<Answer>({ port: 'RateLimiter', ask, effect, otherwise: (reason) => ({ granted: 'unknown', reason }) }, execution, clock);
  };

  const giveUp = (execution: Execution, { giveBack }: Token): Outcome<unknown> => {
    void askPort<void>({ port: 'RateLimiter', ask: giveBack, effect: 'ignored', otherwise: () => {} }, execution, clock);
    return failed(createFailure('cancelled', 'The caller withdrew the call before it had begun.'));
  };

  const goOn = (answer: Answer, { execution, next }: Attempt): ReturnType<Next> => {
    switch (answer.granted) {
      case true:
        if (execution.signal.aborted) return giveUp(execution, answer);
        return answer.waitMs > 0 ? runInTime({ execution, next, token: answer }) : next(execution);
      case false: {
        const failure = limitFailure(`${tool} may begin ${limit} times in ${perMs} ms`, answer.retryAfterMs);
        execution.emit({ type: 'attempt.rejected', by: 'rate-limit', failure });
        return failed(failure);
      }
      case 'unknown':
        // Without its limit a read does no harm that cannot be undone; a write may.
        return execution.access === 'read' ? next(execution) : failed(createFailure('store_failed', unknownLimit(tool, answer.reason)));
    }
  };

  const runInTime = async ({ execution, next, token }: WaitingAttempt): Promise<Outcome<unknown>> => {
    const queuedAt = clock.now();
    execution.emit({ type: 'attempt.queued', by: 'rate-limit', ahead: waiting });
    waiting += 1;
    await sleep(clock, token.waitMs, execution.signal);
    waiting -= 1;
    const admitted = !execution.signal.aborted;
    execution.emit({ type: 'attempt.dequeued', by: 'rate-limit', waitedMs: clock.now() - queuedAt, admitted });
    return admitted ? next(execution) : giveUp(execution, token);
  };

  return (execution, next) => {
    const answer = takeToken(execution);
    return answer instanceof Promise ? answer.then((late) => goOn(late, { execution, next })) : goOn(answer, { execution, next });
  };
}

function unknownLimit(tool: string, reason: string): string {
  return `Whether ${tool} is within its rate limit was to be known before it writes; the limiter gave no answer: ${reason}.`;
}
