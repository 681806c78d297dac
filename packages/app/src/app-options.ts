import type { Clock, EventListener, IdSource, LanguageModel, Logger, Random } from '@toolwright/contract';
import type { ClassType } from '@toolwright/core';
import type { ModelPolicies } from '@toolwright/orchestrator';
import type { ContainerModule } from 'inversify';

/** What an application is made of. */
export interface AppOptions {
  /** Classes with `@Plugin`. */
  readonly plugins: readonly ClassType[];
  /** Answers requests. Needed by `run` only; may be bound by a module instead. */
  readonly model?: LanguageModel;
  /** See every event: logs, metrics, traces. Those that modules bind come on top. */
  readonly listeners?: readonly EventListener[];
  /** Standing instructions to the model, for every run that gives none of its own. */
  readonly instructions?: string;
  /** Timeout and retry of model turns. @default three attempts of 120 s each */
  readonly modelPolicies?: ModelPolicies;
  /** inversify modules: bind what plugins inject, or rebind a port. They load before the defaults. */
  readonly modules?: readonly ContainerModule[];
  /** @default says nothing */
  readonly logger?: Logger;
  /** @default the machine's */
  readonly clock?: Clock;
  /** @default the machine's */
  readonly random?: Random;
  /** @default random UUIDs */
  readonly idSource?: IdSource;
}
