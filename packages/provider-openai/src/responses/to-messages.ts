import type { AssistantMessage, Message, ToolCall, ToolResult } from '@toolwright/contract';
import { isRecord, missingResultText, type NameMap, ownState, resultsOfTurn, resultText } from '@toolwright/provider-kit';
import type { ResponseInputItem } from 'openai/resources/responses/responses';
import { responsesApi } from './responses-api.js';

/**
 * Writes a conversation as items, each call followed by exactly one output, in call order, wherever the results stand before the model's next
 * turn; a result without its call is left out.
 */
export function toMessages(messages: readonly Message[], names: NameMap): ResponseInputItem[] {
  return messages.flatMap((message, index): ResponseInputItem[] => {
    if (message.role === 'tool') return [];
    if (message.role !== 'assistant') return [{ role: message.role, content: message.text }];
    const items = keptItems(message) ?? toItems(message, names);
    return [...items, ...toOutputs(message.toolCalls, resultsOfTurn(messages, index))];
  });
}

/** The turn as the API gave it, reasoning included, while it is still the same turn. */
function keptItems({ providerState, toolCalls }: AssistantMessage): readonly ResponseInputItem[] | undefined {
  const state = ownState(providerState, responsesApi);
  if (!Array.isArray(state)) return undefined;
  const ids = state.flatMap((item) => (isRecord(item) && item.type === 'function_call' ? [item.call_id] : []));
  if (ids.length !== toolCalls.length || toolCalls.some(({ id }) => !ids.includes(id))) return undefined;
  // This API gave the items, and takes them back as they are.
  return state as readonly unknown[] as readonly ResponseInputItem[];
}

function toItems({ text, toolCalls }: AssistantMessage, names: NameMap): readonly ResponseInputItem[] {
  return [...(text === '' ? [] : [{ role: 'assistant', content: text } as const]), ...toolCalls.map((call) => toCall(call, names))];
}

function toCall({ id, name, arguments: written }: ToolCall, names: NameMap): ResponseInputItem {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return { type: 'function_call', call_id: id, name: names.toOutside(name), arguments: text };
}

function toOutputs(calls: readonly ToolCall[], results: ReadonlyMap<string, ToolResult>): readonly ResponseInputItem[] {
  return calls.map(({ id }) => {
    const result = results.get(id);
    return { type: 'function_call_output', call_id: id, output: result ? resultText(result) : missingResultText };
  });
}
