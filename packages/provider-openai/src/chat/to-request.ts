import type { ModelRequest } from '@toolwright/contract';
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionFunctionTool } from 'openai/resources/chat/completions';
import type { ReasoningEffort } from 'openai/resources/shared';
import type { Offer } from '../offer.js';
import { toMessages } from './to-messages.js';
import { toToolChoice } from './to-tool-choice.js';

/** What else a request is made from. */
export interface RequestContext {
  readonly model: string;
  readonly offer: Offer<ChatCompletionFunctionTool>;
  readonly reasoningEffort: string | undefined;
}

/** Builds the body of one request. What was not asked for is left out, so that the server's own defaults hold. */
export function toRequest(
  request: ModelRequest,
  { model, offer, reasoningEffort }: RequestContext,
): ChatCompletionCreateParamsNonStreaming {
  const { messages, maxOutputTokens, temperature, stopSequences = [] } = request;
  return {
    model,
    messages: toMessages(messages, offer.names),
    ...(maxOutputTokens !== undefined && { max_completion_tokens: maxOutputTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(stopSequences.length > 0 && { stop: [...stopSequences] }),
    // Servers have words of their own, which they check themselves.
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort as ReasoningEffort }),
    ...toToolPart(request, offer),
  };
}

/** Tools and what is only allowed beside them. */
function toToolPart(
  { toolChoice, parallelToolCalls }: ModelRequest,
  { payloads, names }: Offer<ChatCompletionFunctionTool>,
): Partial<ChatCompletionCreateParamsNonStreaming> {
  if (payloads.length === 0) return {};
  return {
    tools: payloads,
    ...(toolChoice && { tool_choice: toToolChoice(toolChoice, names) }),
    ...(parallelToolCalls && { parallel_tool_calls: parallelToolCalls === 'allowed' }),
  };
}
