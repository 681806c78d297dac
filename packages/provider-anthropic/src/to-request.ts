import type { CacheControlEphemeral, MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { ModelRequest, ToolDescriptor } from '@toolwright/contract';
import type { AnthropicOptions } from './anthropic-options.js';
import type { Offer } from './offer.js';
import { toMessages } from './to-messages.js';
import { toSystem } from './to-system.js';
import { toThinking } from './to-thinking.js';
import { toToolChoice } from './to-tool-choice.js';
import { toTools } from './to-tools.js';

/** What else a request is made from. */
export interface RequestContext {
  readonly options: Pick<AnthropicOptions, 'model' | 'maxOutputTokens' | 'thinking' | 'cachePrompt'>;
  /** The tools of `toOfferedTools`. */
  readonly offer: Offer;
}

const defaultMaxTokens = 4_096;

/**
 * Builds the body of one request. What was not asked for is left out, so that the API's own defaults hold; so is the temperature, which the
 * API refuses since its version of 2026-10-21, whatever its value.
 */
export function toRequest(request: ModelRequest, { options, offer }: RequestContext): MessageCreateParamsNonStreaming {
  const { messages, stopSequences } = request;
  const cacheControl = toCacheControl(options);
  const system = toSystem(messages, cacheControl);
  const toolPart = toToolPart(request, { offer, cacheControl });
  const thinking = toThinking(options.thinking, toolPart.tool_choice);
  const budgetTokens = thinking?.type === 'enabled' ? thinking.budget_tokens : 0;
  return {
    model: options.model,
    max_tokens: request.maxOutputTokens ?? options.maxOutputTokens ?? defaultMaxTokens + budgetTokens,
    messages: toMessages(messages, offer.names),
    ...(system.length > 0 && { system }),
    ...(thinking && { thinking }),
    ...(stopSequences && stopSequences.length > 0 && { stop_sequences: [...stopSequences] }),
    ...toolPart,
    // This one moves with the end of the conversation.
    ...(cacheControl && { cache_control: cacheControl }),
  };
}

/** The tools to offer: all, or the allowed ones, because the API cannot be told to choose among some. */
export function toOfferedTools({ tools, toolChoice }: ModelRequest): readonly ToolDescriptor[] {
  if (toolChoice?.kind !== 'allowed') return tools;
  const allowed = new Set<string>(toolChoice.names);
  return tools.filter(({ name }) => allowed.has(name));
}

function toCacheControl({ cachePrompt }: RequestContext['options']): CacheControlEphemeral | undefined {
  return cachePrompt && { type: 'ephemeral', ttl: cachePrompt };
}

/** Tools and what is only allowed beside them. */
function toToolPart(
  request: ModelRequest,
  { offer, cacheControl }: Pick<RequestContext, 'offer'> & { readonly cacheControl: CacheControlEphemeral | undefined },
): Pick<MessageCreateParamsNonStreaming, 'tools' | 'tool_choice'> {
  if (offer.payloads.length === 0) return {};
  const choice = toToolChoice(request, offer.names);
  return { tools: toTools(offer, cacheControl), ...(choice && { tool_choice: choice }) };
}
