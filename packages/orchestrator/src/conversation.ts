import type { Message, ModelResponse, ToolResult } from '@toolwright/contract';
import type { RunRequest } from './run-request.js';

/** The messages that a run begins with. */
export function openConversation({ input, instructions, history = [] }: RunRequest): readonly Message[] {
  const system: readonly Message[] = instructions === undefined ? [] : [{ role: 'system', text: instructions }];
  return [...system, ...history, { role: 'user', text: input }];
}

/** The model's turn as a message. */
export function toAssistantMessage({ text, toolCalls, providerState }: ModelResponse): Message {
  return { role: 'assistant', text, toolCalls, ...(providerState !== undefined && { providerState }) };
}

/** The answers to all calls of a turn as a message. */
export function toToolMessage(results: readonly ToolResult[]): Message {
  return { role: 'tool', results };
}
