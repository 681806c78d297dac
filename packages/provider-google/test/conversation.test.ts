import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message, ModelRequest } from '@toolwright/contract';
import {
  readTurn,
  type ScriptedServerOptions,
  sampleRequest,
  sampleResult,
  sampleTool,
  startGeminiServer,
  toAssistantTurn,
  type WireServer,
  watchFetch,
} from '@toolwright/wire';
import type { GoogleOptions } from '../src/google-options.js';
import { google } from '../src/model.js';

const question: Message = { role: 'user', text: 'Is Oslo or Rome warmer?' };
const forecast = sampleTool('weather.forecast');
const callsSideBySide = ['Oslo', 'Rome'].map((city) => ({ name: 'weather__forecast', arguments: { city } }));
let server: WireServer;

afterEach(() => server.close());

async function connect(turns: ScriptedServerOptions['turns'], options: Partial<GoogleOptions> = {}) {
  server = await startGeminiServer({ turns });
  return google({ model: 'gemini-x', apiKey: 'test-key', baseUrl: server.baseUrl, ...options });
}

describe('E1 E3 a conversation with Gemini', () => {
  test.each(['generate', 'stream'] as const)('answers calls without ids in one content, and returns signatures, by %s', async (way) => {
    const model = await connect([
      { reply: { reasoning: 'Ask for both.', text: 'One moment.', toolCalls: callsSideBySide } },
      { reply: { text: 'Rome is warmer.' } },
    ]);
    const ask = (request: ModelRequest) => (way === 'stream' ? readTurn(model.stream(request)) : model.generate(request));
    const first = await ask(sampleRequest({ messages: [question], tools: [forecast] }));
    expect(first).toMatchObject({ reasoning: 'Ask for both.', text: 'One moment.', finish: { unified: 'tool_calls', raw: 'STOP' } });
    expect(first.toolCalls).toEqual([
      { id: 'call_1', name: 'weather.forecast', arguments: { city: 'Oslo' } },
      { id: 'call_2', name: 'weather.forecast', arguments: { city: 'Rome' } },
    ]);

    const results: Message = { role: 'tool', results: [sampleResult('call_2', { high: 21 }), sampleResult('call_1', { high: 9 })] };
    const second = await ask(sampleRequest({ messages: [question, toAssistantTurn(first), results], tools: [forecast] }));
    expect(second.text).toBe('Rome is warmer.');
    expect(server.requests[1]?.body).toMatchObject({
      contents: [
        { role: 'user' },
        {
          role: 'model',
          parts: [
            { text: 'One moment.' },
            { functionCall: { name: 'weather__forecast', args: { city: 'Oslo' } }, thoughtSignature: expect.any(String) },
            { functionCall: { name: 'weather__forecast', args: { city: 'Rome' } } },
          ],
        },
        {
          role: 'user',
          parts: [
            { functionResponse: { name: 'weather__forecast', response: { output: { data: { high: 9 } } } } },
            { functionResponse: { name: 'weather__forecast', response: { output: { data: { high: 21 } } } } },
          ],
        },
      ],
    });
    expect(JSON.stringify(server.requests[1]?.body)).not.toContain('call_1');
  });

  test('answers calls by the ids that the API gave them', async () => {
    const [call] = callsSideBySide;
    const model = await connect([{ reply: { toolCalls: call ? [{ ...call, id: 'fc-7' }] : [] } }, { reply: { text: 'Cold.' } }]);
    const first = await model.generate(sampleRequest({ messages: [question], tools: [forecast] }));
    const results: Message = { role: 'tool', results: [sampleResult('fc-7', 9)] };
    await model.generate(sampleRequest({ messages: [question, toAssistantTurn(first), results], tools: [forecast] }));
    expect(server.requests[1]?.body).toMatchObject({
      contents: [{}, { parts: [{ functionCall: { id: 'fc-7' } }] }, { parts: [{ functionResponse: { id: 'fc-7' } }] }],
    });
  });

  test('counts thoughts and what was cached, and tells model and response', async () => {
    const usage = { inputTokens: 100, outputTokens: 30, cachedInputTokens: 80, reasoningTokens: 20 };
    const model = await connect([{ reply: { text: 'Cold.', usage } }]);
    expect(await model.generate(sampleRequest())).toMatchObject({ usage, modelId: 'gemini-x', responseId: 'response-1' });
  });

  test('asks for thoughts only when told to', async () => {
    const model = await connect([{ reply: { text: 'Cold.' } }], { thoughts: 'shown', thinking: { budgetTokens: 512 } });
    await model.generate(sampleRequest());
    expect(server.requests[0]?.body).toMatchObject({
      generationConfig: { thinkingConfig: { includeThoughts: true, thinkingBudget: 512 } },
    });
  });

  test('leaves a turn that the API broke off to its caller, after one request', async () => {
    const candidate = { content: { parts: [{ text: 'To be' }] }, finishReason: 'CONTINUATION', continuationToken: 'bmV4dA==' };
    const model = await connect([{ raw: JSON.stringify({ candidates: [candidate] }) }, { reply: { text: 'too late' } }]);
    expect(await model.generate(sampleRequest())).toMatchObject({ text: 'To be', finish: { unified: 'pause' } });
    expect(server.requests).toHaveLength(1);
  });

  test('presents its key in a header, and sends its requests by the fetch that it was given', async () => {
    const { fetch, urls } = watchFetch();
    const model = await connect([{ reply: { text: 'Hello.' } }], { fetch });
    await model.generate(sampleRequest());
    expect(urls).toEqual([`${server.baseUrl}/v1/models/gemini-x:generateContent`]);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-goog-api-key': 'test-key' });
  });
});
