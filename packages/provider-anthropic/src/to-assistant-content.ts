import type { ContentBlockParam, ToolUseBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { AssistantMessage, JsonValue, ToolCall } from '@toolwright/contract';
import { isRecord, type NameMap, ownState } from '@toolwright/provider-kit';
import { api } from './api.js';
import { toTextBlocks } from './to-text-blocks.js';

/** What else a turn is written with. */
export interface AssistantContext {
  readonly names: NameMap;
  /** The ids of the turn's calls as the API takes them, by ours. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Writes a turn of the model: the blocks that were kept of it, unchanged and in their order, or text and calls. */
export function toAssistantContent(message: AssistantMessage, { names, ids }: AssistantContext): ContentBlockParam[] {
  const calls = new Map(message.toolCalls.map((call) => [call.id, toToolUse(call, { names, ids })]));
  const content = keptBlocks(message).flatMap((block): readonly ContentBlockParam[] => {
    if (!isToolUse(block)) return [block];
    const call = calls.get(block.id);
    calls.delete(block.id);
    // A call that the conversation no longer has would never be answered.
    return call === undefined ? [] : [{ ...block, ...call }];
  });
  return [...content, ...calls.values()];
}

function keptBlocks({ providerState, text }: AssistantMessage): readonly ContentBlockParam[] {
  const kept: JsonValue | undefined = ownState(providerState, api);
  // What stands under the name of this API was given by it.
  return Array.isArray(kept) ? (kept as unknown as readonly ContentBlockParam[]) : toTextBlocks(text);
}

function isToolUse(block: ContentBlockParam): block is ToolUseBlockParam {
  return block.type === 'tool_use';
}

function toToolUse({ id, name, arguments: written }: ToolCall, { names, ids }: AssistantContext): ToolUseBlockParam {
  return { type: 'tool_use', id: ids.get(id) ?? id, name: names.toOutside(name), input: toInput(written) };
}

/** The API takes objects only; for arguments that are none, it advises this form, in which the model sees what it wrote. */
function toInput(written: ToolCall['arguments']): unknown {
  return isRecord(written) ? written : { INVALID_JSON: written };
}
