import { describe, expect, test } from '@jest/globals';
import { type Message, type ModelRequest, parseToolName } from '@toolwright/contract';
import {
  assistantTurn,
  loadSpecification,
  sampleRequest,
  sampleResult,
  sampleTool,
  startOpenAiChatServer,
  startOpenAiResponsesServer,
} from '@toolwright/wire';
import { openai } from '../src/model.js';

const starts = { chat: startOpenAiChatServer, responses: startOpenAiResponsesServer };
const tools = [sampleTool('weather.forecast'), sampleTool('clock.now', { schema: {} })];
const afterCalls: readonly Message[] = [
  { role: 'system', text: 'Be brief.' },
  { role: 'user', text: 'Weather in Oslo, and the time?' },
  assistantTurn({ id: 'a', name: 'weather.forecast', arguments: { city: 'Oslo' } }, { id: 'b', name: 'clock.now', arguments: '{}' }),
  { role: 'tool', results: [sampleResult('a', { high: -3 }), sampleResult('b', '12:00')] },
];
const requests: readonly Partial<ModelRequest>[] = [
  {},
  { tools, maxOutputTokens: 50, temperature: 0.5 },
  { tools, messages: afterCalls, toolChoice: { kind: 'none' }, parallelToolCalls: 'off' },
  { tools, toolChoice: { kind: 'tool', name: parseToolName('clock.now') }, parallelToolCalls: 'allowed' },
  { tools, toolChoice: { kind: 'allowed', names: [parseToolName('clock.now')], mode: 'required' } },
  { messages: [...afterCalls, { role: 'assistant', text: '', toolCalls: [] }, { role: 'user', text: 'Thanks.' }] },
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
