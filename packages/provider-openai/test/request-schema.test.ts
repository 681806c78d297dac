import { describe, expect, test } from '@jest/globals';
import { type ModelRequest, parseToolName } from '@toolwright/contract';
import {
  loadSpecification,
  sampleConversation,
  sampleRequest,
  sampleTools,
  startOpenAiChatServer,
  startOpenAiResponsesServer,
} from '@toolwright/wire';
import { openai } from '../src/model.js';

const starts = { chat: startOpenAiChatServer, responses: startOpenAiResponsesServer };
const requests: readonly Partial<ModelRequest>[] = [
  {},
  { tools: sampleTools, maxOutputTokens: 50, temperature: 0.5 },
  { tools: sampleTools, messages: sampleConversation, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' },
  { tools: sampleTools, toolChoice: { kind: 'tool', name: parseToolName('clock.now') }, parallelToolCalls: 'allowed' },
  { tools: sampleTools, toolChoice: { kind: 'allowed', names: [parseToolName('clock.now')], mode: 'required' } },
  { messages: [...sampleConversation, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
];

describe.each(['chat', 'responses'] as const)('E1 E4 request bodies of the %s API', (api) => {
  const specification = loadSpecification(`openai.${api}`);
  if (specification.kind === 'absent') {
    test.skip(`need ${specification.path}, which is not there`, () => expect(specification.kind).toBe('loaded'));
    return;
  }
  const { validate } = specification;

  test("fit OpenAI's published schema, whole and streamed", async () => {
    const server = await starts[api]({ turns: Array(2 * requests.length).fill({ reply: { text: 'Fine.' } }), validate });
    try {
      const model = openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, api, reasoningEffort: 'low' });
      for (const request of requests) {
        expect(await model.generate(sampleRequest(request))).toMatchObject({ text: 'Fine.' });
        for await (const part of model.stream(sampleRequest(request))) expect(part.type).toMatch(/^(?:text|finished)$/);
      }
    } finally {
      await server.close();
    }
    expect(server.requests).toHaveLength(2 * requests.length);
    expect(validate({ model: 7 })).not.toEqual([]);
  });
});
