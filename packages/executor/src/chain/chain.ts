import type { JsonObject } from '@toolwright/contract';
import type { ChainStep, FailureMode } from './chain-step.js';

/** Tool calls that depend on each other, as data: they run without a model turn, each under its tool's policies. */
export interface Chain {
  readonly name: string;
  /** In the order asked, at most 1,000. Writes keep this order; independent reads overlap. */
  readonly steps: readonly ChainStep[];
  /** What becomes of the chain when a step fails that does not say so itself. @default 'stop' */
  readonly onFailure?: FailureMode;
  /** Results under names of the chain's own: `{ high: '$forecast.days[0].high' }`. @default the result of each step under the step's id */
  readonly outputs?: JsonObject;
  /** For all steps together, in milliseconds; compensations have the time of their tools. @default none */
  readonly totalMs?: number;
}
