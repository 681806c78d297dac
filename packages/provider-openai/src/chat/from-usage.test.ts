import { describe, expect, test } from '@jest/globals';
import { fromUsage } from './from-usage.js';

describe('E6 fromUsage', () => {
  test('counts what came from the cache as part of the input', () => {
    const usage = { prompt_tokens: 100, completion_tokens: 7, total_tokens: 107, prompt_tokens_details: { cached_tokens: 80 } };
    expect(fromUsage(usage)).toEqual({ inputTokens: 100, outputTokens: 7, cachedInputTokens: 80 });
  });

  test('leaves out what the server does not say', () => {
    expect(fromUsage({ prompt_tokens: 1, completion_tokens: 2, prompt_tokens_details: null })).toEqual({ inputTokens: 1, outputTokens: 2 });
  });

  test.each([null, undefined, {}, { prompt_tokens: 'many', completion_tokens: 1 }])('knows nothing from %j', (usage) => {
    expect(fromUsage(usage)).toBeUndefined();
  });
});
