import type { JsonObject, ToolCall } from '@toolwright/contract';
import { isRecord, type NameMap, parseArguments } from '@toolwright/provider-kit';
import type { Block } from './block.js';

/**
 * Reads the calls among the blocks; calls of tools that run at the vendor are none.
 * @returns undefined when a call has no name
 */
export function fromToolUses(blocks: readonly Block[], names: NameMap): readonly ToolCall[] | undefined {
  const calls: ToolCall[] = [];
  for (const { type, id, name, input } of blocks) {
    if (type !== 'tool_use') continue;
    if (typeof name !== 'string' || name === '') return undefined;
    calls.push({ id: String(id), name: names.toInside(name), arguments: fromInput(input) });
  }
  return calls;
}

function fromInput(input: unknown): JsonObject | string {
  // It was parsed from JSON, so it holds nothing else.
  if (isRecord(input)) return input as JsonObject;
  return parseArguments(typeof input === 'string' ? input : (JSON.stringify(input) ?? ''));
}
