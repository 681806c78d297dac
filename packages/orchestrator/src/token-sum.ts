import type { TokenUsage } from '@toolwright/contract';

/** No tokens yet. */
export const noTokens: TokenUsage = { inputTokens: 0, outputTokens: 0 };

/** Adds the usage of one more turn; a turn that reported none adds nothing. */
export function addTokens(sum: TokenUsage, turn: TokenUsage | undefined): TokenUsage {
  if (turn === undefined) return sum;
  const cached = (sum.cachedInputTokens ?? 0) + (turn.cachedInputTokens ?? 0);
  return {
    inputTokens: sum.inputTokens + turn.inputTokens,
    outputTokens: sum.outputTokens + turn.outputTokens,
    ...(cached > 0 && { cachedInputTokens: cached }),
  };
}
