import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message, ModelResponse } from '@toolwright/contract';
import {
  readTurn,
  type ScriptedServerOptions,
  sampleRequest,
  sampleResult,
  sampleTool,
  startOpenAiResponsesServer,
  toAssistantTurn,
  type WireServer,
} from '@toolwright/wire';
import { openai } from '../src/model.js';
import type { OpenAiOptions } from '../src/openai-options.js';

const forecast = sampleTool('weather.forecast');
const question: Message = { role: 'user', text: 'Which is warmer?' };
const thoughtfulTurn = {
  reply: {
    reasoning: 'Ask for both.',
    toolCalls: ['Beijing', 'Shanghai'].map((city) => ({ name: 'weather__forecast', arguments: { city } })),
    usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100, reasoningTokens: 12 },
  },
};
let server: WireServer;

afterEach(() => server.close());

async function connect(turns: ScriptedServerOptions['turns'], options: Partial<OpenAiOptions> = {}) {
  server = await startOpenAiResponsesServer({ turns });
  return openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, api: 'responses', ...options });
}

function answerCalls(response: ModelResponse): readonly Message[] {
  const results = response.toolCalls.map(({ id }, index) => sampleResult(id, { high: index })).reverse();
  return [question, toAssistantTurn(response), { role: 'tool', results }];
}

describe('E1 a model behind Responses, through the real SDK', () => {
  test('asks for two calls in one turn, and shows what it thought', async () => {
    const model = await connect([thoughtfulTurn]);
    expect(await model.generate(sampleRequest({ tools: [forecast] }))).toEqual({
      text: '',
      reasoning: 'Ask for both.',
      toolCalls: [
        { id: 'call_1_1', name: 'weather.forecast', arguments: { city: 'Beijing' } },
        { id: 'call_1_2', name: 'weather.forecast', arguments: { city: 'Shanghai' } },
      ],
      finish: { unified: 'tool_calls', raw: 'completed' },
      usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100, reasoningTokens: 12 },
      providerState: expect.objectContaining({ api: 'openai-responses' }),
      modelId: 'gpt-x',
      responseId: 'resp_1',
    });
  });

  test('E3 streams the same turn', async () => {
    const request = sampleRequest({ tools: [forecast] });
    const whole = await (await connect([thoughtfulTurn])).generate(request);
    await server.close();
    const model = await connect([thoughtfulTurn]);
    expect(await readTurn(model.stream(request))).toEqual(whole);
  });

  // The server refuses calls whose reasoning does not come back with them.
  test.each(['whole', 'streamed'] as const)('keeps the reasoning with its calls after a %s turn', async (delivery) => {
    const model = await connect([thoughtfulTurn, { reply: { text: 'Shanghai.' } }]);
    const request = sampleRequest({ tools: [forecast], messages: [question] });
    const turn = delivery === 'whole' ? await model.generate(request) : await readTurn(model.stream(request));
    expect(await model.generate(sampleRequest({ tools: [forecast], messages: answerCalls(turn) }))).toMatchObject({ text: 'Shanghai.' });
    expect(server.requests[1]?.body).toMatchObject({
      store: false,
      include: ['reasoning.encrypted_content'],
      input: [
        { role: 'user' },
        { type: 'reasoning' },
        { type: 'function_call', call_id: 'call_1_1' },
        { type: 'function_call', call_id: 'call_1_2' },
        { type: 'function_call_output', call_id: 'call_1_1', output: expect.stringContaining('"high":0') },
        { type: 'function_call_output', call_id: 'call_1_2', output: expect.stringContaining('"high":1') },
      ],
    });
  });

  test('reads a refusal', async () => {
    const model = await connect([{ reply: { refusal: 'I cannot help with that.' } }]);
    expect(await model.generate(sampleRequest())).toMatchObject({
      text: 'I cannot help with that.',
      finish: { unified: 'refusal', raw: 'completed' },
    });
  });

  test('hands on the calls of a turn that was cut off, and says so', async () => {
    const cut = { finish: 'max_output_tokens', toolCalls: [{ name: 'weather__forecast', arguments: '{"city":"Be' }] };
    const model = await connect([{ reply: cut }]);
    expect(await model.generate(sampleRequest({ tools: [forecast] }))).toMatchObject({
      toolCalls: [{ arguments: '{"city":"Be' }],
      finish: { unified: 'length', raw: 'incomplete:max_output_tokens' },
    });
  });

  test('asks for effort and summary where it is told to', async () => {
    const model = await connect([{ reply: { text: 'Hi.' } }], { reasoningEffort: 'low', reasoningSummary: 'auto' });
    await model.generate(sampleRequest());
    expect(server.requests[0]?.body).toMatchObject({ reasoning: { effort: 'low', summary: 'auto' } });
  });

  test('E5 reports a response that failed with its own message', async () => {
    const model = await connect([{ reply: { text: '', finish: 'failed' } }, { reply: { text: '', finish: 'failed' } }]);
    const expected = { code: 'model_unavailable', message: expect.stringContaining('Scripted failure') };
    await expect(model.generate(sampleRequest())).rejects.toMatchObject(expected);
    await expect(readTurn(model.stream(sampleRequest()))).rejects.toMatchObject(expected);
  });
});
