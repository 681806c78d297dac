import type { ToolResult, ToolSuccess } from '@toolwright/contract';

/** A step of a sequence. It is told the results before its own, all of which succeeded. Must not reject. */
export type SequenceTask = (earlier: readonly ToolSuccess[]) => Promise<ToolResult>;

/**
 * Runs tasks one after the other, up to the first that fails.
 * @example await sequence([() => call('geo.find', { city }), ([place]) => call('weather.at', { place: place?.data ?? null })]);
 * @returns the results so far; when one failed, it is the last
 */
export async function sequence(tasks: readonly SequenceTask[]): Promise<readonly ToolResult[]> {
  const earlier: ToolSuccess[] = [];
  for (const task of tasks) {
    const result = await task([...earlier]);
    if (!result.success) return [...earlier, result];
    earlier.push(result);
  }
  return earlier;
}
