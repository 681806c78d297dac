import type { ModelResponse } from '@toolwright/contract';
import { brokenReply, isRecord } from '@toolwright/provider-kit';
import { createResponse } from '../create-response.js';
import { failedTurn } from '../failed-turn.js';
import type { ResponseContext } from '../response-context.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromMessage, fromReasoning, isRefusal, thoughtSeparator } from './from-item.js';
import { fromToolCalls } from './from-tool-calls.js';
import { fromUsage } from './from-usage.js';
import { toState } from './to-state.js';

/**
 * Reads a response. Nothing is taken on trust: compatible servers, proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none; the SDK's error when it reports a failure
 */
export function fromResponse(reply: unknown, { offer, endpoint }: ResponseContext): ModelResponse {
  if (isRecord(reply) && isRecord(reply.error)) throw failedTurn(reply.error);
  const items = isRecord(reply) && Array.isArray(reply.output) ? reply.output.filter(isRecord) : undefined;
  const toolCalls = items && fromToolCalls(items, offer);
  if (!isRecord(reply) || !items || !toolCalls) {
    throw brokenReply({ endpoint, expected: 'a response with a list of output items and named calls', received: reply });
  }
  const messages = items.filter(({ type }) => type === 'message');
  const thoughts = items.filter(({ type }) => type === 'reasoning').map(fromReasoning);
  return createResponse({
    text: messages.map(fromMessage).join(''),
    reasoning: thoughts.filter((thought) => thought !== '').join(thoughtSeparator),
    toolCalls,
    finish: fromFinishReason(reply, { hasCalls: toolCalls.length > 0, hasRefusal: messages.some(isRefusal) }),
    usage: fromUsage(reply.usage),
    providerState: toState(items),
    modelId: reply.model,
    responseId: reply.id,
  });
}
