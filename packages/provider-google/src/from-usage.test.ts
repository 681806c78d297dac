import { describe, expect, test } from '@jest/globals';
import { fromUsage } from './from-usage.js';

describe('E6 fromUsage', () => {
  test('counts thoughts as output, and results of the API own tools as input', () => {
    const usage = {
      promptTokenCount: 100,
      toolUsePromptTokenCount: 5,
      candidatesTokenCount: 7,
      thoughtsTokenCount: 20,
      cachedContentTokenCount: 80,
    };
    expect(fromUsage(usage)).toEqual({ inputTokens: 105, outputTokens: 27, cachedInputTokens: 80, reasoningTokens: 20 });
  });

  test('reads a count that is left out as zero, and leaves out what nobody counted', () => {
    expect(fromUsage({ promptTokenCount: 9_056 })).toEqual({ inputTokens: 9_056, outputTokens: 0 });
  });

  test.each([null, undefined, {}, { trafficType: 'PROVISIONED_THROUGHPUT' }, { promptTokenCount: 'many' }])(
    'knows nothing from %j',
    (usage) => {
      expect(fromUsage(usage)).toBeUndefined();
    },
  );
});
