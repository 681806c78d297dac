import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message } from '@toolwright/contract';
import {
  assistantTurn,
  type ScriptedServerOptions,
  sampleRequest,
  sampleResult,
  sampleTool,
  startOpenAiChatServer,
  type WireServer,
  watchFetch,
} from '@toolwright/wire';
import { openai } from '../src/model.js';
import type { OpenAiOptions } from '../src/openai-options.js';

const forecast = sampleTool('weather.forecast');
const clothing = sampleTool('wardrobe.suggest-clothing');
let server: WireServer;

afterEach(() => server.close());

async function connect(turns: ScriptedServerOptions['turns'], options: Partial<OpenAiOptions> = {}) {
  server = await startOpenAiChatServer({ turns });
  return openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, ...options });
}

describe('E1 a model behind Chat Completions, through the real SDK', () => {
  test('asks for two calls in one turn', async () => {
    const calls = ['Beijing', 'Shanghai'].map((city) => ({ name: 'weather__forecast', arguments: { city } }));
    const model = await connect([{ reply: { toolCalls: calls, usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100 } } }]);
    expect(await model.generate(sampleRequest({ tools: [forecast, clothing] }))).toEqual({
      text: '',
      toolCalls: [
        { id: 'call_1_1', name: 'weather.forecast', arguments: { city: 'Beijing' } },
        { id: 'call_1_2', name: 'weather.forecast', arguments: { city: 'Shanghai' } },
      ],
      finish: { unified: 'tool_calls', raw: 'tool_calls' },
      usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100, reasoningTokens: 0 },
      modelId: 'gpt-x',
      responseId: 'chatcmpl-1',
    });
    expect(model).toMatchObject({ provider: 'openai', model: 'gpt-x' });
  });

  test('goes on with the results of both calls, in the order of the calls', async () => {
    const calls = ['Beijing', 'Shanghai'].map((city) => ({ name: 'weather__forecast', arguments: { city } }));
    const model = await connect([{ reply: { toolCalls: calls } }, { reply: { text: 'Shanghai is warmer.' } }]);
    const question: Message = { role: 'user', text: 'Which is warmer?' };
    const { toolCalls } = await model.generate(sampleRequest({ messages: [question], tools: [forecast] }));
    const results: Message = { role: 'tool', results: [sampleResult('call_1_2', { high: 21 }), sampleResult('call_1_1', { high: 9 })] };
    const messages = [question, assistantTurn(...toolCalls), results];

    expect(await model.generate(sampleRequest({ messages, tools: [forecast] }))).toMatchObject({ text: 'Shanghai is warmer.' });
    expect(server.requests[1]?.body).toMatchObject({
      messages: [
        { role: 'user' },
        { role: 'assistant', content: null, tool_calls: [{ id: 'call_1_1' }, { id: 'call_1_2' }] },
        { role: 'tool', tool_call_id: 'call_1_1', content: expect.stringContaining('"high":9') },
        { role: 'tool', tool_call_id: 'call_1_2', content: expect.stringContaining('"high":21') },
      ],
    });
  });

  test('reads a refusal', async () => {
    const model = await connect([{ reply: { refusal: 'I cannot help with that.' } }]);
    expect(await model.generate(sampleRequest())).toMatchObject({ text: 'I cannot help with that.', finish: { unified: 'refusal' } });
  });

  test('hands on the calls of a turn that was cut off, and says so', async () => {
    const model = await connect([{ reply: { finish: 'length', toolCalls: [{ name: 'weather__forecast', arguments: '{"city":"Be' }] } }]);
    expect(await model.generate(sampleRequest({ tools: [forecast] }))).toMatchObject({
      toolCalls: [{ arguments: '{"city":"Be' }],
      finish: { unified: 'length', raw: 'length' },
    });
  });

  test('presents the key and the organization that it was given', async () => {
    const model = await connect([{ reply: { text: 'Hello.' } }], { organization: 'org-7' });
    await model.generate(sampleRequest());
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer test-key', 'openai-organization': 'org-7' });
  });

  test('sends its requests by the fetch that it was given', async () => {
    const { fetch, urls } = watchFetch();
    const model = await connect([{ reply: { text: 'Hello.' } }], { fetch });
    await model.generate(sampleRequest());
    expect(urls).toEqual([`${server.baseUrl}/chat/completions`]);
  });
});
