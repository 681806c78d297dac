import { type ModelResponse, ToolwrightError } from '@toolwright/contract';
import { type Endpoint, isRecord, type NameMap, nameEndpoint, quote, toCallId } from '@toolwright/provider-kit';
import { type Block, joinBlocks } from './block.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromToolUses } from './from-tool-uses.js';
import { fromUsage } from './from-usage.js';
import { keepContent } from './keep-content.js';

/** What else a response is read with. */
export interface ResponseContext {
  readonly names: NameMap;
  readonly endpoint: Endpoint;
}

/**
 * Reads a message. Nothing is taken on trust: proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none
 */
export function fromResponse(reply: unknown, { names, endpoint }: ResponseContext): ModelResponse {
  const blocks = isRecord(reply) ? readBlocks(reply.content) : undefined;
  const toolCalls = blocks && fromToolUses(blocks, names);
  if (!isRecord(reply) || !blocks || !toolCalls) throw brokenReply(reply, endpoint);
  const reasoning = joinBlocks(blocks, 'thinking');
  const usage = fromUsage(reply.usage);
  const providerState = keepContent(blocks);
  return {
    text: joinBlocks(blocks, 'text'),
    ...(reasoning !== '' && { reasoning }),
    toolCalls,
    finish: fromFinishReason(reply.stop_reason, { hasCalls: toolCalls.length > 0 }),
    ...(usage && { usage }),
    ...(providerState && { providerState }),
    ...(typeof reply.model === 'string' && { modelId: reply.model }),
    ...(typeof reply.id === 'string' && { responseId: reply.id }),
  };
}

/** The blocks of a message, each call with an id of its own. */
function readBlocks(content: unknown): readonly Block[] | undefined {
  if (!Array.isArray(content) || !content.every(isRecord)) return undefined;
  const taken = new Set<string>();
  return content.map((block) => {
    if (block.type !== 'tool_use') return block;
    const id = toCallId(block.id, taken);
    taken.add(id);
    return { ...block, id };
  });
}

function brokenReply(reply: unknown, endpoint: Endpoint): ToolwrightError {
  const received = typeof reply === 'string' ? reply : (JSON.stringify(reply) ?? 'nothing');
  return new ToolwrightError(
    'model_unavailable',
    `${nameEndpoint(endpoint)} was expected to send a message of content blocks and named calls; received: ${quote(received, endpoint)}. Check that the base URL leads to a Messages API.`,
  );
}
