import { createFailure, failed, type Outcome, type PolicySet, reasonOf, succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener, SeededRandom } from '@toolwright/testkit';
import { OpossumBreakers } from '../../src/breaker/opossum-breakers.js';
import { Execution } from '../../src/execution/execution.js';
import { compilePipeline } from '../../src/pipeline/compile-pipeline.js';
import type { Next, Strategy } from '../../src/pipeline/strategy.js';
import { circuitBreakerStrategy } from '../../src/strategy/circuit-breaker/circuit-breaker-strategy.js';
import { retryStrategy } from '../../src/strategy/retry/retry-strategy.js';
import { timeoutStrategy } from '../../src/strategy/timeout/timeout-strategy.js';
import { noTimeout } from './preset.js';

/** What the bodies of one test share: a clock that it turns, the breakers, and what was told. */
export class Workbench {
  readonly clock = new ManualClock();
  readonly listener = new RecordingListener();
  readonly breakerSource = new OpossumBreakers({ clock: this.clock });

  /** Puts a body under policies, as the pipeline does; further stages where a row needs them. */
  guard({ policies, body, tool = 'demo.body', bulkhead }: GuardedAttempts): GuardedCalls {
    const { clock, listener, breakerSource } = this;
    const { retry, circuitBreaker, timeout = noTimeout } = policies;
    let executions = 0;
    const handler: Next = (execution) => {
      executions += 1;
      return toOutcome(() => body(executions, execution));
    };
    const pipeline = compilePipeline(
      {
        ...(retry && { retry: retryStrategy(retry, { clock, random: new SeededRandom(1) }) }),
        ...(circuitBreaker && {
          'circuit-breaker': circuitBreakerStrategy({ policy: circuitBreaker, timeout, tool, clock, listener, breakerSource }),
        }),
        timeout: timeoutStrategy(timeout, clock),
        ...(bulkhead && { bulkhead }),
      },
      handler,
    );
    const start = (signal?: AbortSignal): Promise<Outcome<unknown>> => {
      const execution = new Execution({ clock, listener, origin: {}, access: 'read', idempotent: true, ...(signal && { signal }) });
      return Promise.resolve(pipeline(execution));
    };
    return { start, run: () => clock.until(start()), executions: () => executions };
  }
}

/** A body under policies. */
export interface GuardedAttempts {
  readonly policies: Partial<Pick<PolicySet, 'retry' | 'circuitBreaker' | 'timeout'>>;
  /** @param execution 1 is the first time that the body runs */
  readonly body: (execution: number, of: Execution) => unknown;
  /** @default 'demo.body' */
  readonly tool?: string;
  readonly bulkhead?: Strategy;
}

/** Calls of a body under policies. */
export interface GuardedCalls {
  readonly start: (signal?: AbortSignal) => Promise<Outcome<unknown>>;
  /** Starts a call and turns the clock until it has ended. */
  readonly run: () => Promise<Outcome<unknown>>;
  /** How often the body has begun. */
  readonly executions: () => number;
}

// MicroProfile matches by class alone, so nothing is said here of what may be repeated.
function toOutcome(body: () => unknown): Outcome<unknown> | Promise<Outcome<unknown>> {
  const toFailed = (thrown: unknown): Outcome<unknown> =>
    failed(createFailure('execution_error', reasonOf(thrown), { sideEffect: 'none', cause: thrown }));
  try {
    const value = body();
    return value instanceof Promise ? value.then(succeeded, toFailed) : succeeded(value);
  } catch (thrown) {
    return toFailed(thrown);
  }
}
