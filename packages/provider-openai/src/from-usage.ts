import type { TokenUsage } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';

/** The tokens of a turn, where the server counted them. */
export function fromUsage(usage: unknown): TokenUsage | undefined {
  if (!isRecord(usage)) return undefined;
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens, prompt_tokens_details: details } = usage;
  if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number') return undefined;
  const cachedInputTokens = isRecord(details) ? details.cached_tokens : undefined;
  return { inputTokens, outputTokens, ...(typeof cachedInputTokens === 'number' && { cachedInputTokens }) };
}
