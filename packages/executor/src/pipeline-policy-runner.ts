import {
  type Clock,
  combineListeners,
  type EventListener,
  type FailureMapper,
  failed,
  type GuardedTask,
  type Outcome,
  type PolicyRunner,
  type Random,
  succeeded,
} from '@toolwright/contract';
import { OpossumBreakers } from './breaker/opossum-breakers.js';
import { Execution } from './execution/execution.js';
import { classifyFailure } from './failure/classify-failure.js';
import { TokenBuckets } from './limiter/token-buckets.js';
import { buildGuardStages, type GuardedWork } from './pipeline/build-guard-stages.js';
import { compilePipeline, type Stages } from './pipeline/compile-pipeline.js';
import type { GuardServices } from './pipeline/pipeline-services.js';
import type { ExecutorPorts } from './port/executor-ports.js';
import { Bulkheads } from './strategy/bulkhead/bulkheads.js';

/** What the runner needs from outside. */
export interface PolicyRunnerOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly listener: EventListener;
  /** Where circuits, limits and places are kept; shared with the tools' executor or not. @default in this process, on their own */
  readonly ports?: Partial<Pick<ExecutorPorts, 'breakerSource' | 'rateLimiter' | 'bulkheads'>>;
  /** Asked about anything thrown before the table of known errors is. @default none */
  readonly failureMappers?: readonly FailureMapper[];
}

/** Runs any asynchronous work under the same strategies as tools. */
export class PipelinePolicyRunner implements PolicyRunner {
  readonly #services: GuardServices;
  // By policies, then by name: who runs again under the same policies shares their timers.
  readonly #stages = new WeakMap<GuardedWork['policies'], Map<string, Stages>>();

  constructor({ clock, random, listener, ports = {}, failureMappers = [] }: PolicyRunnerOptions) {
    const {
      breakerSource = new OpossumBreakers({ clock }),
      rateLimiter = new TokenBuckets({ clock }),
      bulkheads = new Bulkheads(),
    } = ports;
    this.#services = { clock, random, listener: combineListeners([listener]), breakerSource, rateLimiter, bulkheads, failureMappers };
  }

  async run<T>({ name, policies, origin, signal, body }: GuardedTask<T>): Promise<Outcome<T>> {
    const { clock, listener } = this.#services;
    const execution = new Execution({ clock, listener, origin, access: 'read', idempotent: true, ...(signal && { signal }) });
    const pipeline = compilePipeline(this.#stagesOf({ name, policies }), () => this.#runBody(body, execution));
    // The value is what the body gave: no strategy of this pipeline makes values of its own.
    return (await pipeline(execution)) as Outcome<T>;
  }

  #stagesOf(work: GuardedWork): Stages {
    const { name, policies } = work;
    const byName = this.#stages.get(policies) ?? new Map<string, Stages>();
    const stages = byName.get(name) ?? buildGuardStages(work, this.#services);
    this.#stages.set(policies, byName.set(name, stages));
    return stages;
  }

  async #runBody<T>(body: GuardedTask<T>['body'], execution: Execution): Promise<Outcome<T>> {
    try {
      return succeeded(await body(execution.attemptSignal));
    } catch (thrown) {
      const { clock, failureMappers: mappers } = this.#services;
      return failed(classifyFailure(thrown, { uncertainSideEffect: execution.uncertainSideEffect, mappers, now: () => clock.now() }));
    }
  }
}
