import { describe, expect, test } from '@jest/globals';
import { languageModelContract } from '@toolwright/testkit';
import { connectScripted, startAnthropicServer } from '@toolwright/wire';
import { anthropic } from '../src/model.js';

describe('E1 E3 a model behind the Messages API keeps the promises of a LanguageModel:', () => {
  const createModel = (baseUrl: string) => anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl });
  const connect = connectScripted({ startServer: startAnthropicServer, lengthFinish: 'max_tokens', createModel });
  const behaviours = ['text', 'calls', 'unknown-call', 'refusal', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'] as const;

  test.each(languageModelContract({ behaviours, connect }))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
