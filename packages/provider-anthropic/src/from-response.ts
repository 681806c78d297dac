import type { ModelResponse, ToolCall } from '@toolwright/contract';
import { brokenReply, type Endpoint, isRecord, toCallId } from '@toolwright/provider-kit';
import { type Block, joinBlocks } from './block.js';
import { fromFinishReason } from './from-finish-reason.js';
import { fromInput } from './from-input.js';
import { fromUsage } from './from-usage.js';
import { keepContent } from './keep-content.js';
import type { Offer } from './offer.js';

/** What else a response is read with. */
export interface ResponseContext {
  readonly offer: Offer;
  readonly endpoint: Endpoint;
}

const expected = 'a message of content blocks and named calls';

/**
 * Reads a message. Nothing is taken on trust: proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none
 */
export function fromResponse(reply: unknown, { offer, endpoint }: ResponseContext): ModelResponse {
  const blocks = isRecord(reply) ? readBlocks(reply.content) : undefined;
  const toolCalls = blocks && readCalls(blocks, offer);
  if (!isRecord(reply) || !blocks || !toolCalls) throw brokenReply({ endpoint, expected, received: reply });
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

/** The calls among the blocks; those of tools that run at the vendor are none. @returns undefined when one has no name */
function readCalls(blocks: readonly Block[], offer: Offer): readonly ToolCall[] | undefined {
  const calls: ToolCall[] = [];
  for (const block of blocks) {
    const { type, id, name } = block;
    if (type !== 'tool_use') continue;
    if (typeof name !== 'string' || name === '') return undefined;
    calls.push({ id: String(id), name: offer.names.toInside(name), arguments: fromInput(block, offer) });
  }
  return calls;
}
