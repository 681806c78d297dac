import { createFailure, failed, type Outcome, type RateLimitPolicy } from '@toolwright/contract';
import type { Execution } from '../../execution/execution.js';
import type { Next, Strategy } from '../../pipeline/strategy.js';
import { sleep } from '../../time/sleep.js';
import { limitFailure } from './limit-failure.js';
import { type RateLimitServices, type Token, type TokenAnswer, TokenSource } from './token-source.js';
import { WaitCount } from './wait-count.js';

interface Attempt {
  readonly execution: Execution;
  readonly next: Next;
}

interface TokenedAttempt extends Attempt {
  readonly token: Token;
}

/** Takes one token for each attempt, waits for it, or refuses. A refusal is not charged, and a token that is not used is given back. */
export function rateLimitStrategy(policy: RateLimitPolicy, services: RateLimitServices): Strategy {
  const { clock, tool } = services;
  const tokens = new TokenSource(policy, services);
  const waiting = new WaitCount();

  const goOn = (answer: TokenAnswer, { execution, next }: Attempt): ReturnType<Next> => {
    switch (answer.granted) {
      case true:
        return useToken({ execution, next, token: answer });
      case false:
        return refuse(execution, answer.retryAfterMs);
      case 'unknown':
        // Without its limit a read does no harm that cannot be undone; a write may.
        return execution.access === 'read' ? next(execution) : failed(createFailure('store_failed', unknownLimit(tool, answer.reason)));
    }
  };

  const useToken = ({ execution, next, token }: TokenedAttempt): ReturnType<Next> => {
    if (execution.signal.aborted) return giveUp({ execution, next, token });
    if (token.waitMs <= 0) return next(execution);
    if (token.waitMs <= execution.deadline - clock.now()) return waitThenRun({ execution, next, token });
    // The limiter took its time to answer, and now the token would come too late.
    tokens.giveBack(token, execution);
    return refuse(execution, token.waitMs);
  };

  const waitThenRun = async ({ execution, next, token }: TokenedAttempt): Promise<Outcome<unknown>> => {
    const queuedAt = clock.now();
    const key = tokens.keyOf(execution);
    execution.emit({ type: 'attempt.queued', by: 'rate-limit', ahead: waiting.join(key) });
    await sleep(token.waitMs, { clock, signal: execution.signal });
    waiting.leave(key);
    const admitted = !execution.signal.aborted;
    execution.emit({ type: 'attempt.dequeued', by: 'rate-limit', waitedMs: clock.now() - queuedAt, admitted });
    return admitted ? next(execution) : giveUp({ execution, next, token });
  };

  const giveUp = ({ execution, token }: TokenedAttempt): Outcome<unknown> => {
    tokens.giveBack(token, execution);
    return failed(createFailure('cancelled', 'The caller withdrew the call before it had begun.'));
  };

  const refuse = (execution: Execution, retryAfterMs: number): Outcome<unknown> => {
    const failure = limitFailure(`${tool} may begin ${policy.limit} times in ${policy.perMs} ms`, retryAfterMs);
    execution.emit({ type: 'attempt.rejected', by: 'rate-limit', failure });
    return failed(failure);
  };

  const waitForAnswer = (answer: Promise<TokenAnswer>, attempt: Attempt): ReturnType<Next> => answer.then((late) => goOn(late, attempt));

  return (execution, next) => {
    const answer = tokens.take(execution);
    const attempt = { execution, next };
    return answer instanceof Promise ? waitForAnswer(answer, attempt) : goOn(answer, attempt);
  };
}

function unknownLimit(tool: string, reason: string): string {
  return `Whether ${tool} is within its rate limit was to be known before it writes; the limiter gave no answer: ${reason}.`;
}
