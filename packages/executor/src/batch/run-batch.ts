import type { BatchOrder, ToolResult } from '@toolwright/contract';
import { forEachConcurrently } from './for-each-concurrently.js';
import type { BatchCall } from './judge-calls.js';
import { planBatch } from './plan-batch.js';

/** What a call finds when its turn comes. */
export interface BatchPlace {
  /** Results of the same turn so far, in the order in which they came; grows. */
  readonly earlier: readonly ToolResult[];
  /** Result of the read that asked the same, when one has. */
  readonly joined?: ToolResult;
}

/** How the calls of a turn run. */
export interface BatchRun {
  readonly order: BatchOrder;
  /** Calls that run at once. ≥ 1. */
  readonly maxConcurrent: number;
  /** Must not reject. */
  readonly execute: (call: BatchCall, place: BatchPlace) => Promise<ToolResult>;
}

/** Runs the calls of one turn, each when those it must wait for have finished. @returns one result for each call, by the calls' indices */
export async function runBatch(calls: readonly BatchCall[], { order, maxConcurrent, execute }: BatchRun): Promise<readonly ToolResult[]> {
  const results = new Array<ToolResult>(calls.length);
  const earlier: ToolResult[] = [];
  const run = async (call: BatchCall, joined?: ToolResult): Promise<ToolResult> => {
    const result = await execute(call, { earlier, ...(joined && { joined }) });
    results[call.index] = result;
    earlier.push(result);
    return result;
  };
  for (const lanes of planBatch(calls, { order, maxConcurrent, roleOf: ({ role }) => role })) {
    await forEachConcurrently({
      items: lanes,
      maxConcurrent,
      run: async (lane) => {
        for (const { call, followers } of lane) {
          const result = await run(call);
          for (const follower of followers) await run(follower, result);
        }
      },
    });
  }
  return results;
}
