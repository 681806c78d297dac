import { type ModelRequest, ToolwrightError } from '@toolwright/contract';
import type { FunctionTool, ResponseCreateParamsNonStreaming } from 'openai/resources/responses/responses';
import type { ReasoningEffort } from 'openai/resources/shared';
import type { Offer } from '../offer.js';
import type { OpenAiOptions } from '../openai-options.js';
import { toMessages } from './to-messages.js';
import { toToolChoice } from './to-tool-choice.js';

/** What else a request is made from. */
export interface RequestContext {
  readonly model: string;
  readonly offer: Offer<FunctionTool>;
  readonly options: Pick<OpenAiOptions, 'reasoningEffort' | 'reasoningSummary'>;
}

/** Models from before reasoning, and those for chats: they refuse to be asked for its encrypted content. */
const neverReasons = /^(?:ft:)?(?:gpt-3|gpt-4|chatgpt-|gpt-[\d.]+-chat)/;

/**
 * Builds the body of one request. Nothing is stored at OpenAI: the conversation is sent whole, reasoning in its encrypted form included.
 * What was not asked for is left out, so that the server's own defaults hold.
 * @throws ToolwrightError `declaration_error` for stop sequences, which this API does not have
 */
export function toRequest(request: ModelRequest, { model, offer, options }: RequestContext): ResponseCreateParamsNonStreaming {
  const { messages, maxOutputTokens, temperature, stopSequences = [] } = request;
  if (stopSequences.length > 0) {
    throw new ToolwrightError(
      'declaration_error',
      `The Responses API has no stop sequences; received ${stopSequences.length}. Leave them out, or pass \`api: 'chat'\` to openai().`,
    );
  }
  return {
    model,
    input: toMessages(messages, offer.names),
    store: false,
    ...(!neverReasons.test(model) && { include: ['reasoning.encrypted_content'] }),
    ...toReasoning(options),
    ...(maxOutputTokens !== undefined && { max_output_tokens: maxOutputTokens }),
    ...(temperature !== undefined && { temperature }),
    ...toToolPart(request, offer),
  };
}

function toReasoning({
  reasoningEffort: effort,
  reasoningSummary: summary,
}: RequestContext['options']): Partial<ResponseCreateParamsNonStreaming> {
  if (effort === undefined && summary === undefined) return {};
  // Servers have words of their own, which they check themselves.
  return { reasoning: { ...(effort !== undefined && { effort: effort as ReasoningEffort }), ...(summary !== undefined && { summary }) } };
}

/** Tools and what is only allowed beside them. */
function toToolPart(
  { toolChoice, parallelToolCalls }: ModelRequest,
  { payloads, names }: Offer<FunctionTool>,
): Partial<ResponseCreateParamsNonStreaming> {
  if (payloads.length === 0) return {};
  return {
    tools: payloads,
    ...(toolChoice && { tool_choice: toToolChoice(toolChoice, names) }),
    ...(parallelToolCalls && { parallel_tool_calls: parallelToolCalls === 'allowed' }),
  };
}
