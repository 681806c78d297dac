import { afterEach, describe, expect, test } from '@jest/globals';
import type { Message, ToolChoice } from '@toolwright/contract';
import {
  type ScriptedServerOptions,
  sampleRequest,
  sampleResult,
  sampleTool,
  startAnthropicServer,
  toAssistantTurn,
  type WireServer,
  watchFetch,
} from '@toolwright/wire';
import type { AnthropicOptions } from '../src/anthropic-options.js';
import { anthropic } from '../src/model.js';

const forecast = sampleTool('weather.forecast');
const clothing = sampleTool('wardrobe.suggest-clothing');
const question: Message = { role: 'user', text: 'Which is warmer?' };
const calls = ['Beijing', 'Shanghai'].map((city) => ({ name: 'weather__forecast', arguments: { city } }));
let server: WireServer;

afterEach(() => server.close());

async function connect(turns: ScriptedServerOptions['turns'], options: Partial<AnthropicOptions> = {}) {
  server = await startAnthropicServer({ turns });
  return anthropic({ model: 'claude-x', apiKey: 'test-key', baseUrl: server.baseUrl, ...options });
}

const bodyOf = (index: number) => server.requests[index]?.body;

describe('E1 a model behind the Messages API, through the real SDK', () => {
  test('asks for two calls in one turn', async () => {
    const model = await connect([{ reply: { toolCalls: calls, usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100 } } }]);
    expect(await model.generate(sampleRequest({ tools: [forecast, clothing] }))).toEqual({
      text: '',
      toolCalls: [
        { id: 'toolu_1_1', name: 'weather.forecast', arguments: { city: 'Beijing' } },
        { id: 'toolu_1_2', name: 'weather.forecast', arguments: { city: 'Shanghai' } },
      ],
      finish: { unified: 'tool_calls', raw: 'tool_use' },
      usage: { inputTokens: 120, outputTokens: 30, cachedInputTokens: 100, cacheWriteTokens: 0 },
      modelId: 'claude-x',
      responseId: 'msg_1',
    });
    expect(model).toMatchObject({ provider: 'anthropic', model: 'claude-x' });
  });

  test('goes on with both results at the beginning of one message, and the thinking unchanged', async () => {
    const model = await connect([{ reply: { reasoning: 'Both, then.', toolCalls: calls } }, { reply: { text: 'Shanghai.' } }]);
    const asked = await model.generate(sampleRequest({ messages: [question], tools: [forecast] }));
    const results: Message = { role: 'tool', results: [sampleResult('toolu_1_2', { high: 21 }), sampleResult('toolu_1_1', { high: 9 })] };
    const messages = [question, toAssistantTurn(asked), results, { role: 'user', text: 'Quick!' } as const];

    expect(await model.generate(sampleRequest({ messages, tools: [forecast] }))).toMatchObject({ text: 'Shanghai.' });
    expect(bodyOf(1)).toMatchObject({
      messages: [
        { role: 'user' },
        { role: 'assistant', content: [{ type: 'thinking', thinking: 'Both, then.' }, { type: 'tool_use' }, { type: 'tool_use' }] },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'toolu_1_1', content: expect.stringContaining('"high":9') },
            { type: 'tool_result', tool_use_id: 'toolu_1_2', content: expect.stringContaining('"high":21') },
            { type: 'text', text: 'Quick!' },
          ],
        },
      ],
    });
  });

  test('sends a paused turn back as it is', async () => {
    const content = [
      { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: 'Oslo' } },
      { type: 'web_search_tool_result', tool_use_id: 'srvtoolu_1', content: [] },
    ];
    const raw = JSON.stringify({ content, stop_reason: 'pause_turn', usage: { input_tokens: 1, output_tokens: 1 } });
    const model = await connect([{ raw }, { reply: { text: 'Done.' } }]);
    const paused = await model.generate(sampleRequest({ messages: [question] }));
    expect(paused).toMatchObject({ text: '', toolCalls: [], finish: { unified: 'pause', raw: 'pause_turn' } });
    await model.generate(sampleRequest({ messages: [question, toAssistantTurn(paused)] }));
    expect(bodyOf(1)).toMatchObject({ messages: [{ role: 'user' }, { role: 'assistant', content }] });
  });

  test('sends keys that the API takes, and gives the arguments those that the tool declares, whole and streamed', async () => {
    const listRuns = sampleTool('runs.list', { schema: { type: 'object', properties: { 'include[]': { type: 'string' } } } });
    const turn = { reply: { toolCalls: [{ name: 'runs__list', arguments: { include_: 'steps' } }] } };
    const model = await connect([turn, turn]);
    const expected = { toolCalls: [{ name: 'runs.list', arguments: { 'include[]': 'steps' } }] };
    expect(await model.generate(sampleRequest({ tools: [listRuns] }))).toMatchObject(expected);
    const parts = [];
    for await (const part of model.stream(sampleRequest({ tools: [listRuns] }))) parts.push(part);
    expect(parts.slice(-2)).toMatchObject([{ type: 'call-completed', call: expected.toolCalls[0] }, { response: expected }]);
  });

  test('presents the key that it was given', async () => {
    const model = await connect([{ reply: { text: 'Hello.' } }]);
    await model.generate(sampleRequest());
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer test-key' });
  });

  test('sends its requests by the fetch that it was given', async () => {
    const { fetch, urls } = watchFetch();
    const model = await connect([{ reply: { text: 'Hello.' } }], { fetch });
    await model.generate(sampleRequest());
    expect(urls).toEqual([`${server.baseUrl}/v1/messages`]);
  });

  test('writes more than fits in ten minutes, as the SDK reckons, also unstreamed', async () => {
    const model = await connect([{ reply: { text: 'Long.' } }]);
    expect(await model.generate(sampleRequest({ maxOutputTokens: 64_000 }))).toMatchObject({ text: 'Long.' });
  });
});

describe('E4 the choice among tools, as the server takes it', () => {
  test.each<[ToolChoice, object]>([
    [{ kind: 'none' }, { type: 'none' }],
    [{ kind: 'required' }, { type: 'any', disable_parallel_tool_use: true }],
    [
      { kind: 'tool', name: forecast.name },
      { type: 'tool', name: 'weather__forecast', disable_parallel_tool_use: true },
    ],
  ])('%j, with thinking on and parallel calls off', async (toolChoice, expected) => {
    const model = await connect([{ reply: { text: 'Fine.' } }], { thinking: { budgetTokens: 2_000 } });
    await model.generate(sampleRequest({ tools: [forecast], parallelToolCalls: 'off', toolChoice }));
    expect(bodyOf(0)).toMatchObject({ tool_choice: expected });
  });

  test('allowed: only those are offered', async () => {
    const model = await connect([{ reply: { text: 'Fine.' } }]);
    const toolChoice = { kind: 'allowed', names: [clothing.name], mode: 'required' } as const;
    await model.generate(sampleRequest({ tools: [forecast, clothing], toolChoice }));
    expect(bodyOf(0)).toMatchObject({ tools: [{ name: 'wardrobe__suggest-clothing' }], tool_choice: { type: 'any' } });
  });
});

describe('E3 a stream of the Messages API, through the real SDK', () => {
  test('shows thoughts, text and arguments as they come, and keeps the thinking for the next turn', async () => {
    const turn = { reply: { reasoning: 'Oslo first.', text: 'Let me see.', toolCalls: calls.slice(0, 1) }, split: { everyBytes: 1 } };
    const model = await connect([turn, turn]);
    const parts = [];
    for await (const part of model.stream(sampleRequest({ tools: [forecast] }))) parts.push(part);
    expect(parts.map(({ type }) => type).filter((type, index, types) => type !== types[index - 1])).toEqual([
      'reasoning',
      'text',
      'call-started',
      'call-arguments',
      'call-completed',
      'finished',
    ]);
    const whole = await model.generate(sampleRequest({ tools: [forecast] }));
    const ids = { toolCalls: [{ ...whole.toolCalls[0], id: 'toolu_1_1' }], responseId: 'msg_1', providerState: expect.anything() };
    expect(parts.at(-1)).toEqual({ type: 'finished', response: { ...whole, ...ids } });

    const messages = [question, toAssistantTurn(whole), { role: 'tool', results: [sampleResult('toolu_2_1', 9)] } as const];
    await model.generate(sampleRequest({ messages, tools: [forecast] })).catch(() => undefined);
    expect(bodyOf(2)).toMatchObject({ messages: [{}, { content: [{ type: 'thinking', thinking: 'Oslo first.' }, {}, {}] }, {}] });
  });
});
