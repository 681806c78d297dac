import {
  type Clock,
  combineListeners,
  type EventListener,
  failed,
  type GuardedTask,
  type Outcome,
  type PolicyRunner,
  type Random,
  succeeded,
} from '@toolwright/contract';
import { Execution } from './execution/execution.js';
import { classifyFailure } from './failure/classify-failure.js';
import { compilePipeline } from './pipeline/compile-pipeline.js';
import { deadlineStrategy } from './strategy/deadline/deadline-strategy.js';
import { retryStrategy } from './strategy/retry/retry-strategy.js';
import { timeoutStrategy } from './strategy/timeout/timeout-strategy.js';

/** What the runner needs from outside. */
export interface PolicyRunnerOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly listener: EventListener;
}

/** Runs any asynchronous work under the same strategies as tools. */
export class PipelinePolicyRunner implements PolicyRunner {
  readonly #options: PolicyRunnerOptions;

  constructor(options: PolicyRunnerOptions) {
    this.#options = { ...options, listener: combineListeners([options.listener]) };
  }

  async run<T>({ policies, origin, signal, body }: GuardedTask<T>): Promise<Outcome<T>> {
    const { clock, random, listener } = this.#options;
    const execution = new Execution({ clock, listener, origin, access: 'read', idempotent: true, ...(signal && { signal }) });
    const { timeout, retry } = policies;
    const pipeline = compilePipeline(
      {
        timeout: timeoutStrategy(timeout, clock),
        ...(timeout.totalMs !== undefined && { deadline: deadlineStrategy(timeout.totalMs, clock) }),
        ...(retry && { retry: retryStrategy(retry, { clock, random }) }),
      },
      () => runBody(body, execution),
    );
    // The value is what the body gave: no strategy of this pipeline makes values of its own.
    return (await pipeline(execution)) as Outcome<T>;
  }
}

async function runBody<T>(body: GuardedTask<T>['body'], execution: Execution): Promise<Outcome<T>> {
  try {
    return succeeded(await body(execution.attemptSignal));
  } catch (thrown) {
    return failed(classifyFailure(thrown, execution));
  }
}
