import { ToolwrightError } from '@toolwright/contract';
import type { AnthropicOptions } from './anthropic-options.js';

const minBudgetTokens = 1_024;

/** Refuses numbers that every request would be refused for. @throws ToolwrightError `declaration_error` naming the option */
export function checkOptions({ maxOutputTokens, thinking }: AnthropicOptions): void {
  if (maxOutputTokens !== undefined) checkCount(maxOutputTokens, { option: 'maxOutputTokens', min: 1 });
  if (typeof thinking !== 'object') return;
  const { budgetTokens } = thinking;
  checkCount(budgetTokens, { option: 'thinking.budgetTokens', min: minBudgetTokens });
  // Thinking is part of what the model writes, so some of that must be left for the answer.
  if (maxOutputTokens !== undefined) checkCount(maxOutputTokens, { option: 'maxOutputTokens', min: budgetTokens + 1 });
}

function checkCount(count: number, { option, min }: { readonly option: string; readonly min: number }): void {
  if (Number.isSafeInteger(count) && count >= min) return;
  throw new ToolwrightError(
    'declaration_error',
    `\`${option}\` is a whole number of at least ${min}; received ${count}. Correct what is passed to anthropic().`,
  );
}
