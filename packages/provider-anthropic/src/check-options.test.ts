import { describe, expect, test } from '@jest/globals';
import type { AnthropicOptions } from './anthropic-options.js';
import { checkOptions } from './check-options.js';

const check = (change: Partial<AnthropicOptions>) => checkOptions({ model: 'claude-x', ...change });

describe('E1 checkOptions', () => {
  test.each<Partial<AnthropicOptions>>([
    {},
    { maxOutputTokens: 1, thinking: 'adaptive' },
    { thinking: { budgetTokens: 1_024 } },
    { maxOutputTokens: 1_025, thinking: { budgetTokens: 1_024 } },
  ])('takes %j', (options) => {
    expect(() => check(options)).not.toThrow();
  });

  test.each<[Partial<AnthropicOptions>, string]>([
    [{ maxOutputTokens: 0 }, '`maxOutputTokens` is a whole number of at least 1; received 0.'],
    [{ maxOutputTokens: 1.5 }, 'received 1.5.'],
    [{ thinking: { budgetTokens: 1_023 } }, '`thinking.budgetTokens` is a whole number of at least 1024; received 1023.'],
    [{ maxOutputTokens: 2_000, thinking: { budgetTokens: 2_000 } }, '`maxOutputTokens` is a whole number of at least 2001; received 2000.'],
  ])('refuses %j', (options, message) => {
    expect(() => check(options)).toThrow(expect.objectContaining({ code: 'declaration_error', message: expect.stringContaining(message) }));
  });
});
