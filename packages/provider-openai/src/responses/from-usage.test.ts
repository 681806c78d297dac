import { describe, expect, test } from '@jest/globals';
import { fromUsage } from './from-usage.js';

describe('E6 fromUsage for Responses', () => {
  test('counts cached and reasoning tokens as parts of the sums', () => {
    const usage = {
      ...{
        input_tokens: 100,
        output_tokens: 7,
        input_tokens_details: { cached_tokens: 80 },
        output_tokens_details: { reasoning_tokens: 5 },
      },
    };
    expect(fromUsage(usage)).toEqual({ inputTokens: 100, outputTokens: 7, cachedInputTokens: 80, reasoningTokens: 5 });
  });

  test.each([null, undefined, {}, { input_tokens: 'many', output_tokens: 1 }])('knows nothing from %j', (usage) => {
    expect(fromUsage(usage)).toBeUndefined();
  });
});
