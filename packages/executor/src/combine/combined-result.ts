import type { JsonObject } from '@toolwright/contract';

/** Many results as one. */
export interface CombinedResult {
  /** What succeeded, by key. */
  readonly data: JsonObject;
  /** What failed, and what is second best or otherwise worth knowing, each beginning with its key. */
  readonly warnings: readonly string[];
  /** Share that succeeded. 0–1; 1 when there is nothing to succeed. */
  readonly successRate: number;
  /** Some succeeded and some failed. */
  readonly isPartial: boolean;
}
