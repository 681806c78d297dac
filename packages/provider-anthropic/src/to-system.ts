import type { CacheControlEphemeral, TextBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { Message } from '@toolwright/contract';
import { toTextBlocks } from './to-text-blocks.js';

/** The standing instructions, which the API takes apart from the conversation: all of them, in their order, wherever they stand. */
export function toSystem(messages: readonly Message[], cacheControl: CacheControlEphemeral | undefined): TextBlockParam[] {
  const blocks = messages.flatMap((message) => (message.role === 'system' ? toTextBlocks(message.text) : []));
  if (cacheControl === undefined) return blocks;
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, cache_control: cacheControl } : block));
}
