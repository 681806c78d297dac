import { describe, expect, test } from '@jest/globals';
import { languageModelContract } from '@toolwright/testkit';
import { connectScripted, startOpenAiChatServer, startOpenAiResponsesServer } from '@toolwright/wire';
import { openai } from '../src/model.js';

const servers = {
  chat: { startServer: startOpenAiChatServer, lengthFinish: 'length' },
  responses: { startServer: startOpenAiResponsesServer, lengthFinish: 'max_output_tokens' },
} as const;

describe.each(['chat', 'responses'] as const)('E1 E3 a model behind the %s API keeps the promises of a LanguageModel:', (api) => {
  const createModel = (baseUrl: string) => openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl, api });
  const connect = connectScripted({ ...servers[api], createModel });
  const behaviours = ['text', 'calls', 'unknown-call', 'refusal', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'] as const;

  test.each(languageModelContract({ behaviours, connect }))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
