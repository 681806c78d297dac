import { type ThinkingConfig, ThinkingLevel } from '@google/genai';
import type { GoogleOptions, ThinkingOption } from './google-options.js';

const levels = {
  minimal: ThinkingLevel.MINIMAL,
  low: ThinkingLevel.LOW,
  medium: ThinkingLevel.MEDIUM,
  high: ThinkingLevel.HIGH,
} as const;

/** How the model is to think. @returns undefined where no option says so: models that do not think refuse to be told how */
export function toThinking({ thoughts = 'hidden', thinking }: GoogleOptions): ThinkingConfig | undefined {
  const shown = thoughts === 'shown' ? { includeThoughts: true } : {};
  if (thinking === undefined) return thoughts === 'shown' ? shown : undefined;
  return { ...shown, ...toMeasure(thinking) };
}

function toMeasure(thinking: ThinkingOption): ThinkingConfig {
  if (typeof thinking === 'object') return { thinkingBudget: thinking.budgetTokens };
  if (thinking === 'off') return { thinkingBudget: 0 };
  return thinking === 'adaptive' ? { thinkingBudget: -1 } : { thinkingLevel: levels[thinking] };
}
