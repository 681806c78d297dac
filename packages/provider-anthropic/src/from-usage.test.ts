import { describe, expect, test } from '@jest/globals';
import { fromUsage } from './from-usage.js';

describe('E1 fromUsage', () => {
  test('counts what the cache gave and took as part of the input', () => {
    const usage = { input_tokens: 20, cache_creation_input_tokens: 10, cache_read_input_tokens: 5, output_tokens: 50 };
    expect(fromUsage({ ...usage, output_tokens_details: { thinking_tokens: 30 } })).toEqual({
      inputTokens: 35,
      cachedInputTokens: 5,
      cacheWriteTokens: 10,
      outputTokens: 50,
      reasoningTokens: 30,
    });
  });

  test('leaves out what the API does not tell', () => {
    const usage = { input_tokens: 20, cache_creation_input_tokens: null, output_tokens: 50, output_tokens_details: null };
    expect(fromUsage(usage)).toEqual({ inputTokens: 20, outputTokens: 50 });
  });

  test.each([undefined, null, 'none', {}, { input_tokens: 1 }, { output_tokens: 1 }])('knows nothing of %j', (usage) => {
    expect(fromUsage(usage)).toBeUndefined();
  });
});
