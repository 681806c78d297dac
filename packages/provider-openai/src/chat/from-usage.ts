import type { TokenUsage } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';
import { readCount } from '../read-count.js';

/** The tokens of a turn, where the server counted them. */
export function fromUsage(usage: unknown): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage;
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return undefined;
  const cachedInputTokens = readCount(usage.prompt_tokens_details, 'cached_tokens');
  const reasoningTokens = readCount(usage.completion_tokens_details, 'reasoning_tokens');
  return {
    inputTokens,
    outputTokens,
    ...(cachedInputTokens !== undefined && { cachedInputTokens }),
    ...(reasoningTokens !== undefined && { reasoningTokens }),
  };
}
