import type { BudgetedCall, BudgetVerdict, CallBudget, RunId } from '@toolwright/contract';
import { LruMap } from '../store/lru-map.js';

/** How many calls a run may make. */
export interface CallBudgetLimits {
  /** Of one tool in one model turn. ≥ 1. @default 40 */
  readonly perToolAndTurn?: number;
  /** In the whole run. ≥ 1. @default 150 */
  readonly perRun?: number;
}

/** What a run has spent. */
interface Spent {
  inRun: number;
  step: number;
  readonly inTurn: Map<string, number>;
}

const maxRuns = 10_000;

/** Counts the calls of each run in this process. Of more than 10,000 runs at once those that called longest ago are forgotten. */
export class MemoryCallBudget implements CallBudget {
  readonly #perToolAndTurn: number;
  readonly #perRun: number;
  readonly #runs = new LruMap<Spent>(maxRuns);

  constructor({ perToolAndTurn = 40, perRun = 150 }: CallBudgetLimits = {}) {
    this.#perToolAndTurn = perToolAndTurn;
    this.#perRun = perRun;
  }

  take({ tool, runId, step }: BudgetedCall): BudgetVerdict {
    const spent = this.#spentBy(runId);
    // A late call of an earlier turn, by a handler that was given up, counts to the present one: it must not start the count anew.
    if (step > spent.step) {
      spent.step = step;
      spent.inTurn.clear();
    }
    if (spent.inRun >= this.#perRun) return { granted: false, limit: `${this.#perRun} calls in one run` };
    const inTurn = spent.inTurn.get(tool) ?? 0;
    if (inTurn >= this.#perToolAndTurn) return { granted: false, limit: `${this.#perToolAndTurn} calls of a tool in one turn` };
    spent.inRun += 1;
    spent.inTurn.set(tool, inTurn + 1);
    return { granted: true };
  }

  #spentBy(runId: RunId): Spent {
    const known = this.#runs.get(runId);
    if (known !== undefined) return known;
    const spent: Spent = { inRun: 0, step: 0, inTurn: new Map() };
    this.#runs.set(runId, spent);
    return spent;
  }
}
