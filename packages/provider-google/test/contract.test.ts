import { describe, expect, test } from '@jest/globals';
import { languageModelContract } from '@toolwright/testkit';
import { connectScripted, startGeminiServer } from '@toolwright/wire';
import { google } from '../src/model.js';

describe('E1 E3 a model behind the Gemini API keeps the promises of a LanguageModel:', () => {
  const createModel = (baseUrl: string) => google({ model: 'gemini-x', apiKey: 'test-key', baseUrl });
  const connect = connectScripted({ startServer: startGeminiServer, lengthFinish: 'MAX_TOKENS', createModel });
  // Gemini has no refusal: what it will not answer is filtered.
  const behaviours = ['text', 'calls', 'unknown-call', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'] as const;

  test.each(languageModelContract({ behaviours, connect }))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
