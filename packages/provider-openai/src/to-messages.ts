import type { AssistantMessage, Message, ToolCall, ToolResult } from '@toolwright/contract';
import { missingResultText, type NameMap, resultText } from '@toolwright/provider-kit';
import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from 'openai/resources/chat/completions';

/**
 * Writes a conversation for the API, which wants each call answered by one message, right after the turn that made it. So answers go
 * with their calls, in call order, wherever the results stand before the model's next turn; a result without its call is left out.
 */
export function toMessages(messages: readonly Message[], names: NameMap): ChatCompletionMessageParam[] {
  return messages.flatMap((message, index): ChatCompletionMessageParam[] => {
    if (message.role === 'tool') return [];
    if (message.role !== 'assistant') return [{ role: message.role, content: message.text }];
    return [toAssistant(message, names), ...toAnswers(message.toolCalls, resultsOfTurn(messages, index))];
  });
}

function toAssistant({ text, toolCalls }: AssistantMessage, names: NameMap): ChatCompletionAssistantMessageParam {
  if (toolCalls.length === 0) return { role: 'assistant', content: text };
  return { role: 'assistant', content: text === '' ? null : text, tool_calls: toolCalls.map((call) => toCall(call, names)) };
}

function toCall({ id, name, arguments: written }: ToolCall, names: NameMap): ChatCompletionMessageFunctionToolCall {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return { id, type: 'function', function: { name: names.toOutside(name), arguments: text } };
}

function toAnswers(calls: readonly ToolCall[], results: ReadonlyMap<string, ToolResult>): ChatCompletionToolMessageParam[] {
  return calls.map(({ id }) => {
    const result = results.get(id);
    return { role: 'tool', tool_call_id: id, content: result ? resultText(result) : missingResultText };
  });
}

/** The results by call id that follow the model's turn at `index`, up to its next one: ids are unique within a turn only. */
function resultsOfTurn(messages: readonly Message[], index: number): ReadonlyMap<string, ToolResult> {
  const results = new Map<string, ToolResult>();
  for (const message of messages.slice(index + 1)) {
    if (message.role === 'assistant') break;
    if (message.role === 'tool') for (const result of message.results) results.set(result.callId, result);
  }
  return results;
}
