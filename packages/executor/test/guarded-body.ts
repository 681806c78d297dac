import type { Access, Outcome, PolicySet, Principal, RateLimiter } from '@toolwright/contract';
import { createFailure, failed, reasonOf, succeeded } from '@toolwright/contract';
import { ManualClock, RecordingListener, SeededRandom } from '@toolwright/testkit';
import { withoutCall } from '../src/execution/call-state.js';
import { Execution } from '../src/execution/execution.js';
import { TokenBuckets } from '../src/limiter/token-buckets.js';
import { compilePipeline } from '../src/pipeline/compile-pipeline.js';
import { bulkheadStrategy } from '../src/strategy/bulkhead/bulkhead-strategy.js';
import { Bulkheads } from '../src/strategy/bulkhead/bulkheads.js';
import { deadlineStrategy } from '../src/strategy/deadline/deadline-strategy.js';
import { rateLimitStrategy } from '../src/strategy/rate-limit/rate-limit-strategy.js';
import { retryStrategy } from '../src/strategy/retry/retry-strategy.js';
import { timeoutStrategy } from '../src/strategy/timeout/timeout-strategy.js';
import { mpTimeout } from './microprofile/preset.js';

/** A body under policies; `timeout` is MicroProfile's unless it is given. */
export interface GuardedBody {
  readonly policies: Partial<PolicySet>;
  /** @default 'read' */
  readonly access?: Access;
  /** Bodies of one name share their places, where they share their bulkheads. @default 'demo.body' */
  readonly name?: string;
  /** @default its own */
  readonly bulkheads?: Bulkheads;
  /** @default token buckets of its own */
  readonly rateLimiter?: RateLimiter;
  readonly body: (execution: Execution) => unknown;
}

/** How one call differs from the others. */
export interface GuardedCall {
  readonly signal?: AbortSignal;
  readonly principal?: Principal;
  readonly totalMs?: number;
}

/** What became of a call so far: `pending`, `ok`, or the code of its failure. */
export interface CallWatch {
  readonly outcome: Promise<Outcome<unknown>>;
  readonly state: () => string;
}

/** Runs a body under the strategies of time and room, and retry, on a clock that the test turns. */
export function guard({ policies, access = 'read', name = 'demo.body', body, ...services }: GuardedBody) {
  const clock = new ManualClock();
  const listener = new RecordingListener();
  const { timeout = mpTimeout(), retry, rateLimit } = policies;
  const bulkheadPolicy = policies.bulkhead ?? { kind: 'bulkhead', maxConcurrent: 10_000, maxQueue: 0 };
  const bulkhead = (services.bulkheads ?? new Bulkheads()).bulkheadOf(name, bulkheadPolicy);
  const rateLimiter = services.rateLimiter ?? new TokenBuckets({ clock });
  const pipeline = compilePipeline(
    {
      ...(timeout.totalMs !== undefined && { deadline: deadlineStrategy(timeout.totalMs, clock) }),
      ...(retry && { retry: retryStrategy(retry, { clock, random: new SeededRandom(1) }) }),
      ...(rateLimit && { 'rate-limit': rateLimitStrategy(rateLimit, { clock, rateLimiter, tool: name }) }),
      timeout: timeoutStrategy(timeout, clock),
      bulkhead: bulkheadStrategy(bulkheadPolicy, { clock, bulkhead }),
    },
    (execution) => settleBody(() => body(execution)),
  );

  const call = ({ signal, principal, totalMs }: GuardedCall = {}): CallWatch => {
    const execution = new Execution({
      clock,
      listener,
      origin: {},
      access,
      idempotent: true,
      call: { ...withoutCall, limits: totalMs === undefined ? {} : { totalMs }, ...(principal && { principal }) },
      ...(signal && { signal }),
    });
    let state = 'pending';
    const outcome = Promise.resolve(pipeline(execution)).then((settled) => {
      state = settled.ok ? 'ok' : settled.failure.code;
      return settled;
    });
    return { outcome, state: () => state };
  };
  return { clock, listener, bulkhead, call };
}

function settleBody(body: () => unknown): Outcome<unknown> | Promise<Outcome<unknown>> {
  // Whether an error is worth repeating is not what is looked at here.
  const toFailed = (thrown: unknown): Outcome<unknown> =>
    failed(createFailure('execution_error', reasonOf(thrown), { category: 'transient', sideEffect: 'none', cause: thrown }));
  try {
    const value = body();
    return value instanceof Promise ? value.then(succeeded, toFailed) : succeeded(value);
  } catch (thrown) {
    return toFailed(thrown);
  }
}

/** A body that ends when the test says so: each run waits until its number, from 1, is released or fails. */
export class BarrierBody {
  started = 0;
  readonly #runs = new Map<number, PromiseWithResolvers<unknown>>();

  readonly run = (): Promise<unknown> => {
    this.started += 1;
    const run = Promise.withResolvers<unknown>();
    this.#runs.set(this.started, run);
    return run.promise;
  };

  release(number: number): void {
    this.#runs.get(number)?.resolve(`done ${number}`);
  }

  fail(number: number, error: Error): void {
    this.#runs.get(number)?.reject(error);
  }

  releaseAll(): void {
    for (const number of this.#runs.keys()) this.release(number);
  }
}
