import type { AssistantMessage, Message, ToolCall, ToolResult } from '@toolwright/contract';
import { isRecord, missingResultText, type NameMap, ownState, resultsOfTurn, resultText } from '@toolwright/provider-kit';
import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from 'openai/resources/chat/completions';
import { chatApi } from './chat-api.js';

/** With the field by which other servers get the model's thoughts back; OpenAI itself never sees it. */
type AssistantParam = ChatCompletionAssistantMessageParam & { readonly reasoning_content?: string };

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

function toAssistant({ text, toolCalls, providerState }: AssistantMessage, names: NameMap): AssistantParam {
  const state = ownState(providerState, chatApi);
  const reasoning = isRecord(state) ? state.reasoning_content : undefined;
  return {
    role: 'assistant',
    content: text === '' && toolCalls.length > 0 ? null : text,
    ...(typeof reasoning === 'string' && { reasoning_content: reasoning }),
    ...(toolCalls.length > 0 && { tool_calls: toolCalls.map((call) => toCall(call, names)) }),
  };
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
