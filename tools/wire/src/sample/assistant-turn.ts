import type { AssistantMessage, ModelResponse, ToolCall } from '@toolwright/contract';

/** A turn of the model with these calls. */
export function assistantTurn(...toolCalls: readonly ToolCall[]): AssistantMessage {
  return { role: 'assistant', text: '', toolCalls };
}

/** The turn that a response is, as the next request holds it. */
export function toAssistantTurn({ text, toolCalls, providerState }: ModelResponse): AssistantMessage {
  return { role: 'assistant', text, toolCalls, ...(providerState && { providerState }) };
}
