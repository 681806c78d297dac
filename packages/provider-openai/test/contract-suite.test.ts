import { describe, expect, test } from '@jest/globals';
import { languageModelCases, type ModelBehaviour } from '@toolwright/testkit';
import { startOpenAiChatServer, startOpenAiResponsesServer, type Turn } from '@toolwright/wire';
import type { ApiName } from '../src/choose-api.js';
import { openai } from '../src/model.js';
import { sampleTool } from './sample.js';

const finishes = { chat: { length: 'length' }, responses: { length: 'max_output_tokens' } } as const;
const starts = { chat: startOpenAiChatServer, responses: startOpenAiResponsesServer };
const request = { messages: [{ role: 'user', text: 'Rain in Oslo?' }], tools: [sampleTool('weather.current')] } as const;

function toTurn(behaviour: ModelBehaviour, api: ApiName): Turn {
  switch (behaviour.kind) {
    case 'text':
      return { reply: { text: behaviour.text, usage: { inputTokens: 9, outputTokens: 4, cachedInputTokens: 5, reasoningTokens: 1 } } };
    case 'calls':
      return { reply: { toolCalls: behaviour.calls.map((call) => ({ ...call, name: call.name.replace('.', '__') })) } };
    case 'unknown-call':
      return { reply: { toolCalls: [{ name: behaviour.name, arguments: {} }] } };
    case 'refusal':
      return { reply: { refusal: 'I will not.' } };
    case 'length':
      return { reply: { text: behaviour.text, finish: finishes[api].length } };
    case 'rate-limit':
      return { status: 429, retryAfterMs: behaviour.retryAfterMs };
    case 'server-error':
      return { status: 500 };
    case 'hang':
      return { hang: true };
    case 'cut-stream':
      return { cut: true, reply: { text: behaviour.text } };
  }
}

describe.each(['chat', 'responses'] as const)('E1 E3 a model behind the %s API keeps the promises of a LanguageModel:', (api) => {
  const cases = languageModelCases({
    behaviours: ['text', 'calls', 'unknown-call', 'refusal', 'length', 'rate-limit', 'server-error', 'hang', 'cut-stream'],
    async connect(behaviour) {
      const server = await starts[api]({ turns: Array(3).fill(toTurn(behaviour, api)) });
      const model = openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, api });
      return { model, request, close: () => server.close() };
    },
  });

  test.each(cases)('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});
