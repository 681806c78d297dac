import type { TokenUsage } from '@toolwright/contract';
import { isRecord } from '@toolwright/provider-kit';

/** The tokens of a turn, where the server counted them. It leaves out what is zero, and counts thoughts and results of its own tools apart. */
export function fromUsage(usage: unknown): TokenUsage | undefined {
  if (!isRecord(usage) || typeof usage.promptTokenCount !== 'number') return undefined;
  const { promptTokenCount, toolUsePromptTokenCount, candidatesTokenCount, thoughtsTokenCount, cachedContentTokenCount } = usage;
  return {
    inputTokens: promptTokenCount + toCount(toolUsePromptTokenCount),
    outputTokens: toCount(candidatesTokenCount) + toCount(thoughtsTokenCount),
    ...(typeof cachedContentTokenCount === 'number' && { cachedInputTokens: cachedContentTokenCount }),
    ...(typeof thoughtsTokenCount === 'number' && { reasoningTokens: thoughtsTokenCount }),
  };
}

function toCount(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
