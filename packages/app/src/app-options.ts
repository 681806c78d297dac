import type { BatchOrder, Clock, EventListener, IdSource, LanguageModel, Logger, Random, ToolHealth } from '@toolwright/contract';
import type { ClassType, PluginDefinition, PolicyOverrides } from '@toolwright/core';
import type { BindablePorts } from '@toolwright/executor';
import type { ModelPolicies } from '@toolwright/orchestrator';
import type { ContainerModule } from 'inversify';

/** What an application is made of. */
export interface AppOptions {
  /** Classes with `@Plugin`; with `definePlugin` also how they are made. */
  readonly plugins: readonly (ClassType | PluginDefinition)[];
  /** Answers requests. Needed by `run` only; may be bound by a module instead. */
  readonly model?: LanguageModel;
  /** See every event: logs, metrics, traces. Those that modules bind come on top. */
  readonly listeners?: readonly EventListener[];
  /** Standing instructions to the model, for every run that gives none of its own. */
  readonly instructions?: string;
  /** Policies changed without touching code: as an object, or the path of a JSON file. What TOOLWRIGHT_POLICIES holds is laid over them. */
  readonly policies?: PolicyOverrides | string;
  /** Where TOOLWRIGHT_POLICIES is read. @default the environment of the process */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Whether arguments that do not fit are read as what the schema expects, where that leaves no doubt. @default 'on' */
  readonly coercion?: 'on' | 'off';
  /** Whether stale values of the cache are used at once, marked as such, instead of asking the tool. @default false */
  readonly offline?: boolean;
  /** Whether what is cut off a result that is too large is lost, or kept behind a reference for the same principal in the same run. @default 'cut' */
  readonly overflow?: 'cut' | 'store';
  /** When the calls of one turn run, where neither the run nor the batch says. @default 'as-asked' */
  readonly order?: BatchOrder;
  /** Calls of one turn, and steps of a chain, that run at once. ≥ 1. @default 8 */
  readonly maxConcurrent?: number;
  /** What `health` and `availability` are told of each tool; it must listen to events itself. May be bound by a module instead. @default nothing is measured */
  readonly toolHealth?: ToolHealth;
  /** Where results, keys, circuits, limits and decisions are kept, and who decides; each may be bound by a module instead. @default in this process, and nobody to ask for approval */
  readonly ports?: Partial<BindablePorts>;
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
