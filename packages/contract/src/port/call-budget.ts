import type { RunId } from '../id/run-id.js';
import type { ToolName } from '../id/tool-name.js';

/** A call about to be made within a run. */
export interface BudgetedCall {
  readonly tool: ToolName;
  readonly runId: RunId;
  /** Model turn, from 1. */
  readonly step: number;
}

/** What a budget answers. */
export type BudgetVerdict =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** Which limit is reached, as a phrase: `40 calls of a tool in one turn`. */
      readonly limit: string;
    };

/** Counts the calls of runs. */
export interface CallBudget {
  take(call: BudgetedCall): BudgetVerdict | Promise<BudgetVerdict>;
}

/** Identifies the bound `CallBudget`. */
export const CALL_BUDGET = Symbol.for('toolwright.CallBudget');
