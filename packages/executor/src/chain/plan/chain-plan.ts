import type { Access } from '@toolwright/contract';
import type { Reference } from '../reference/reference.js';

/** A step of a plan. */
export interface PlannedStep {
  readonly id: string;
  readonly tool: string;
  readonly access: Access;
  /** From 1. Steps of one level may overlap; each begins as soon as what it waits for has ended, not only when the level before has. */
  readonly level: number;
  /** Steps whose success it needs. */
  readonly needs: readonly string[];
  /** Steps that it waits for only because its condition asks about them. */
  readonly asks: readonly string[];
}

/** Something in a chain that will probably not do what was meant. */
export interface ChainWarning {
  /** Id of the step that refers; absent when an output does. */
  readonly step?: string;
  /** To what no value can be expected. */
  readonly reference: Reference;
  readonly message: string;
}

/** What a chain will do, without doing it. */
export interface ChainPlan {
  readonly chain: string;
  /** In the order in which they come up. */
  readonly steps: readonly PlannedStep[];
  /** Ids by level. Writes with different `@Stateful` keys may overlap too; which those are is known only when they run. */
  readonly levels: readonly (readonly string[])[];
  readonly warnings: readonly ChainWarning[];
}
