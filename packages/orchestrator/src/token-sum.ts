import type { TokenUsage } from '@toolwright/contract';

/** No tokens yet. */
export const noTokens: TokenUsage = { inputTokens: 0, outputTokens: 0 };

const optionalParts = ['cachedInputTokens', 'cacheWriteTokens', 'reasoningTokens'] as const;

/** Adds the usage of one more turn; a turn that reported none adds nothing. */
export function addTokens(sum: TokenUsage, turn: TokenUsage | undefined): TokenUsage {
  if (turn === undefined) return sum;
  const parts = optionalParts.map((part) => [part, (sum[part] ?? 0) + (turn[part] ?? 0)] as const).filter(([, tokens]) => tokens > 0);
  return {
    inputTokens: sum.inputTokens + turn.inputTokens,
    outputTokens: sum.outputTokens + turn.outputTokens,
    ...Object.fromEntries(parts),
  };
}
