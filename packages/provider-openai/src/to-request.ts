import type { ModelRequest } from '@toolwright/contract';
import type { NameMap } from '@toolwright/provider-kit';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { toMessages } from './to-messages.js';
import { toToolChoice } from './to-tool-choice.js';
import { toTools } from './to-tools.js';

/** What else a request is made from. */
export interface RequestContext {
  readonly model: string;
  readonly names: NameMap;
}

/** Builds the body of one request. What was not asked for is left out, so that the server's own defaults hold. */
export function toRequest(request: ModelRequest, { model, names }: RequestContext): ChatCompletionCreateParamsNonStreaming {
  const { messages, maxOutputTokens } = request;
  return {
    model,
    messages: toMessages(messages, names),
    ...(maxOutputTokens !== undefined && { max_completion_tokens: maxOutputTokens }),
    ...toToolPart(request, names),
  };
}

/** Tools and what is only allowed beside them. */
function toToolPart(
  { tools, toolChoice, parallelToolCalls }: ModelRequest,
  names: NameMap,
): Partial<ChatCompletionCreateParamsNonStreaming> {
  if (tools.length === 0) return {};
  return {
    tools: toTools(tools),
    ...(toolChoice && { tool_choice: toToolChoice(toolChoice, names) }),
    ...(parallelToolCalls && { parallel_tool_calls: parallelToolCalls === 'allowed' }),
  };
}
