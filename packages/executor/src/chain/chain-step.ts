import type { JsonObject } from '@toolwright/contract';
import type { Condition, ConditionFunction } from './condition/condition.js';

/**
 * What becomes of the rest of a chain when a step fails. `stop`: nothing more begins, what is finished is kept. `continue`: only the steps that
 * need the failed one are skipped. `compensate`: as `stop`, and finished writes are undone, the last first.
 */
export type FailureMode = 'stop' | 'continue' | 'compensate';

/** A call that undoes a step. Its arguments may refer to the step itself. */
export interface UndoCall {
  readonly tool: string;
  readonly arguments?: JsonObject;
}

/** One tool call of a chain. */
export interface ChainStep {
  /** By which others refer to it: letters, digits and `_`, no digit first. */
  readonly id: string;
  readonly tool: string;
  /** May refer to results of other steps: `$weather.temperature`, `${quote["Exchange Rate"]}`. `$$` is a dollar sign. @default {} */
  readonly arguments?: JsonObject;
  /** Ids of steps that must succeed first though no argument refers to them. @default none */
  readonly after?: readonly string[];
  /** Whether it runs. Steps that need a step that did not run do not run either. @default it does */
  readonly when?: Condition | ConditionFunction;
  /** @default that of the chain */
  readonly onFailure?: FailureMode;
  /** Undoes it instead of the tool's `@Compensate` method. */
  readonly compensate?: UndoCall;
}
