import type { ModelResponse } from '@toolwright/contract';
import { brokenReply, isRecord } from '@toolwright/provider-kit';
import { createResponse } from '../create-response.js';
import { failedTurn } from '../failed-turn.js';
import type { ResponseContext } from '../response-context.js';
import { fromChoice } from './from-choice.js';
import { fromContent } from './from-content.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromReasoning } from './from-reasoning.js';
import { fromToolCalls } from './from-tool-calls.js';
import { fromUsage } from './from-usage.js';
import { toState } from './to-state.js';

/**
 * Reads a chat completion. Nothing is taken on trust: compatible servers, proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none; the SDK's error when it reports a failure
 */
export function fromResponse(reply: unknown, { offer, endpoint }: ResponseContext): ModelResponse {
  const choice: unknown = isRecord(reply) && Array.isArray(reply.choices) ? reply.choices[0] : undefined;
  const message = fromChoice(choice, 'message');
  const toolCalls = message && fromToolCalls(message, offer);
  if (!isRecord(reply) || !isRecord(choice) || !message || !toolCalls) {
    if (isRecord(reply) && isRecord(reply.error)) throw failedTurn(reply.error);
    throw brokenReply({ endpoint, expected: 'a chat completion with a message and named tool calls', received: reply });
  }
  const refusal = typeof message.refusal === 'string' ? message.refusal : '';
  return createResponse({
    text: fromContent(message.content) + refusal,
    reasoning: fromReasoning(message),
    toolCalls,
    finish: fromFinishReason(choice.finish_reason, { hasCalls: toolCalls.length > 0, hasRefusal: refusal !== '' }),
    usage: fromUsage(reply.usage),
    providerState: toState(message.reasoning_content),
    modelId: reply.model,
    responseId: reply.id,
  });
}
