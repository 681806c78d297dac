import { type StageName, stageOrder } from './stage-order.js';
import type { Next, Strategy } from './strategy.js';

/** The strategies that one tool needs, by stage; a stage that it did not declare is absent and costs nothing. */
export type Stages = { readonly [S in StageName]?: Strategy };

/** Nests the strategies in the one fixed order around the handler. */
export function compilePipeline(stages: Stages, handler: Next): Next {
  return stageOrder.reduceRight<Next>((next, name) => {
    const strategy = stages[name];
    return strategy === undefined ? next : (execution) => strategy(execution, next);
  }, handler);
}
