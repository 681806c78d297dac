import type { ToolResult } from '@toolwright/contract';
import { forEachConcurrently } from '../../batch/for-each-concurrently.js';
import { limitConcurrency } from '../../batch/limit-concurrency.js';
import type { ToolTask } from './tool-task.js';

/** How many tasks run at once. */
export interface ParallelOptions {
  /** ≥ 1; below that, 1. @default 8 */
  readonly maxConcurrent?: number;
}

/**
 * Runs tasks side by side. One that fails touches none of the others.
 * @example const [oslo, rome] = await parallel([() => call('weather.current', { city: 'Oslo' }), () => call('weather.current', { city: 'Rome' })]);
 * @returns one result for each task, in their order
 */
export async function parallel(tasks: readonly ToolTask[], { maxConcurrent = 8 }: ParallelOptions = {}): Promise<readonly ToolResult[]> {
  const results = new Array<ToolResult>(tasks.length);
  const run = async ([index, task]: readonly [number, ToolTask]): Promise<void> => {
    results[index] = await task();
  };
  await forEachConcurrently({ items: [...tasks.entries()], maxConcurrent: limitConcurrency(maxConcurrent), run });
  return results;
}
