import type { ToolCall } from '@toolwright/contract';
import { type ArgumentCheck, checkArguments } from '../../batch/check-arguments.js';

/**
 * What a write changes, by its tool's `@Stateful`. Never rejects.
 * @returns nothing when the tool does not say, or the key cannot be read: then the call passes no other write
 */
export async function statefulKey(call: ToolCall, check: ArgumentCheck): Promise<string | undefined> {
  const { stateful } = check.tool;
  if (stateful === undefined) return undefined;
  try {
    const checked = await checkArguments(call, check);
    // The tool's own check has made the input, so it is what the author's function takes.
    return checked.ok ? String(stateful(checked.value.input as never)) : undefined;
  } catch {
    return undefined;
  }
}
