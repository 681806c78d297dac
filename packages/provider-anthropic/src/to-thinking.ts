import type { ThinkingConfigParam, ToolChoice } from '@anthropic-ai/sdk/resources/messages';
import type { ThinkingOption } from './anthropic-options.js';

/** How the model is to think in one turn. @param choice one that forces a call excludes thinking */
export function toThinking(option: ThinkingOption | undefined, choice: ToolChoice | undefined): ThinkingConfigParam | undefined {
  if (option === undefined) return undefined;
  const isForced = choice?.type === 'any' || choice?.type === 'tool';
  if (option === 'off' || isForced) return { type: 'disabled' };
  return option === 'adaptive' ? { type: 'adaptive' } : { type: 'enabled', budget_tokens: option.budgetTokens };
}
