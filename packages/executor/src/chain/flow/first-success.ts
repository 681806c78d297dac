import type { ToolFailure, ToolResult } from '@toolwright/contract';
import type { ToolTask } from './tool-task.js';

/**
 * Tries tasks one after the other until one succeeds. What else was tried stands among the result's warnings.
 * @example await firstSuccess([() => call('weather.current', { city }), () => call('almanac.usual', { city })]);
 * @returns the first success, or the first failure when all fail
 */
export async function firstSuccess([first, ...others]: readonly [ToolTask, ...ToolTask[]]): Promise<ToolResult> {
  const result = await first();
  if (result.success) return result;
  const failures: ToolFailure[] = [];
  for (const task of others) {
    const other = await task();
    if (other.success) return withWarnings(other, [result, ...failures]);
    failures.push(other);
  }
  return withWarnings(result, failures);
}

function withWarnings(result: ToolResult, failures: readonly ToolFailure[]): ToolResult {
  return { ...result, warnings: [...result.warnings, ...failures.map(({ tool, failure }) => `${tool} failed: ${failure.message}`)] };
}
