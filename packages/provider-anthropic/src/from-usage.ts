import type { TokenUsage } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';

/** The tokens of a turn. The API counts what it read from its cache and wrote to it apart from the input; here they are parts of it. */
export function fromUsage(usage: unknown): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const { input_tokens: uncached, output_tokens: outputTokens, output_tokens_details: details } = usage;
  const { cache_read_input_tokens: cachedInputTokens, cache_creation_input_tokens: cacheWriteTokens } = usage;
  if (typeof uncached !== 'number' || typeof outputTokens !== 'number') return undefined;
  const reasoningTokens = isRecord(details) ? details.thinking_tokens : undefined;
  return {
    inputTokens: uncached + countOf(cachedInputTokens) + countOf(cacheWriteTokens),
    outputTokens,
    ...(typeof cachedInputTokens === 'number' && { cachedInputTokens }),
    ...(typeof cacheWriteTokens === 'number' && { cacheWriteTokens }),
    ...(typeof reasoningTokens === 'number' && { reasoningTokens }),
  };
}

function countOf(tokens: unknown): number {
  return typeof tokens === 'number' ? tokens : 0;
}
