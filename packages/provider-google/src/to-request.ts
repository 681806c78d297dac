import type { GenerateContentConfig, GenerateContentParameters, Part, ThinkingConfig } from '@google/genai';
import type { Message, ModelRequest } from '@toolwright/contract';
import type { Offer } from './offer.js';
import { toMessages } from './to-messages.js';
import { toToolChoice } from './to-tool-choice.js';
import { toTools } from './to-tools.js';
import { readTurnState } from './turn-state.js';

/** What else a request is made from. */
export interface RequestContext {
  readonly model: string;
  readonly offer: Offer;
  /** @default the model's own */
  readonly thinking?: ThinkingConfig | undefined;
}

/** Builds one request. What was not asked for is left out, so that the server's own defaults hold. */
export function toRequest(request: ModelRequest, { model, offer, thinking }: RequestContext): GenerateContentParameters {
  const { maxOutputTokens, temperature, stopSequences = [] } = request;
  const { messages, continuationToken } = readContinuation(request.messages);
  const instructions = messages.flatMap((message): Part[] => (message.role === 'system' ? [{ text: message.text }] : []));
  const contents = toMessages(messages, { model, names: offer.names });
  return {
    model,
    // Without contents the API answers nothing, so instructions that stand alone are said by the user.
    contents: contents.length > 0 ? contents : [{ role: 'user', parts: instructions }],
    config: {
      ...(contents.length > 0 && instructions.length > 0 && { systemInstruction: { parts: instructions } }),
      ...(maxOutputTokens !== undefined && { maxOutputTokens }),
      ...(temperature !== undefined && { temperature }),
      ...(stopSequences.length > 0 && { stopSequences: [...stopSequences] }),
      ...(thinking && { thinkingConfig: thinking }),
      ...(continuationToken !== undefined && { continuationToken }),
      ...toToolPart(request, offer),
    },
  };
}

/** Tools and what is only allowed beside them. Whether several calls may come in one turn cannot be said to this API. */
function toToolPart({ toolChoice }: ModelRequest, offer: Offer): GenerateContentConfig {
  const tools = toTools(offer);
  if (tools.length === 0) return {};
  return {
    tools,
    ...(toolChoice && { toolConfig: { functionCallingConfig: toToolChoice(toolChoice, offer.names) } }),
  };
}

/** A turn that the API broke off itself is continued by the request that led to it, with the token that came with it. */
function readContinuation(messages: readonly Message[]): { readonly messages: readonly Message[]; readonly continuationToken?: string } {
  const last = messages.at(-1);
  const continuationToken = last?.role === 'assistant' ? readTurnState(last.providerState)?.continuationToken : undefined;
  return continuationToken === undefined ? { messages } : { messages: messages.slice(0, -1), continuationToken };
}
