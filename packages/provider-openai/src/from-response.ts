import { type ModelResponse, ToolwrightError } from '@toolwright/contract';
import { isRecord, type NameMap } from '@toolwright/provider-kit';
import { type Endpoint, nameEndpoint, quote } from './endpoint.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromToolCalls } from './from-tool-calls.js';
import { fromUsage } from './from-usage.js';

/** What else a response is read with. */
export interface ResponseContext {
  readonly names: NameMap;
  readonly endpoint: Endpoint;
}

/**
 * Reads a chat completion. Nothing is taken on trust: compatible servers, proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none
 */
export function fromResponse(reply: unknown, { names, endpoint }: ResponseContext): ModelResponse {
  const choice = isRecord(reply) && Array.isArray(reply.choices) ? reply.choices[0] : undefined;
  const message = isRecord(choice) ? choice.message : undefined;
  const toolCalls = isRecord(message) ? fromToolCalls(message, names) : undefined;
  if (!isRecord(reply) || !isRecord(message) || !toolCalls) throw brokenReply(reply, endpoint);
  const refusal = typeof message.refusal === 'string' ? message.refusal : '';
  const usage = fromUsage(reply.usage);
  return {
    text: refusal || fromContent(message.content),
    toolCalls,
    finish: fromFinishReason(choice.finish_reason, { hasCalls: toolCalls.length > 0, hasRefusal: refusal !== '' }),
    ...(usage && { usage }),
  };
}

/** Text, null beside tool calls, or, with some compatible servers, a list of parts. */
function fromContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isRecord(part) && part.type === 'text' && typeof part.text === 'string' ? part.text : '')).join('');
}

function brokenReply(reply: unknown, endpoint: Endpoint): ToolwrightError {
  const received = typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? 'nothing');
  return new ToolwrightError(
    'model_unavailable',
    `${nameEndpoint(endpoint)} was expected to send a chat completion with a message and named tool calls; received: ${quote(received, endpoint)}. Check that the base URL leads to a Chat Completions API.`,
  );
}
