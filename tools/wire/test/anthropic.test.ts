import { afterEach, describe, expect, test } from '@jest/globals';
import { startAnthropicServer } from '../src/anthropic/start-anthropic-server.js';
import type { ScriptedServerOptions } from '../src/script/scripted-server-options.js';
import type { WireServer } from '../src/server/wire-server.js';
import { readEvents } from './read-events.js';
import { samplePieces, sampleReply } from './sample-reply.js';

const user = { role: 'user', content: 'Weather in Oslo?' };
const results = {
  role: 'user',
  content: ['toolu_1_1', 'toolu_1_2'].map((id) => ({ type: 'tool_result', tool_use_id: id, content: '{}' })),
};
let server: WireServer;

afterEach(() => server.close());

async function start(turns: ScriptedServerOptions['turns'], apiKey?: string) {
  server = await startAnthropicServer({ turns, ...(apiKey !== undefined && { apiKey }) });
}

function ask(change: object = {}, headers: Record<string, string> = {}) {
  return fetch(`${server.baseUrl}/v1/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'test-key', 'anthropic-version': '2023-06-01', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'claude-x', max_tokens: 64, messages: [user], ...change }),
  });
}

describe('E1 the Anthropic server', () => {
  test('answers with a message', async () => {
    await start([{ reply: sampleReply }]);
    expect(await (await ask()).json()).toEqual({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude-x',
      content: [
        { type: 'thinking', thinking: 'Oslo first.', signature: expect.any(String) },
        { type: 'text', text: 'Let me see.' },
        { type: 'tool_use', id: 'toolu_1_1', name: 'weather__forecast', input: { city: 'Oslo' } },
        { type: 'tool_use', id: 'toolu_1_2', name: 'now', input: {} },
      ],
      stop_reason: 'tool_use',
      stop_sequence: null,
      usage: expect.objectContaining({ input_tokens: 40, cache_read_input_tokens: 60, output_tokens: 30 }),
    });
  });

  test.each([
    [{ text: 'Cold.' }, 'end_turn'],
    [{ refusal: 'No.' }, 'refusal'],
    [{ text: 'Wait.', finish: 'pause_turn' }, 'pause_turn'],
  ])('says why it stops: %j', async (reply, stop) => {
    await start([{ reply }]);
    expect(await (await ask()).json()).toMatchObject({ content: [{ type: 'text' }], stop_reason: stop });
  });

  test.each<[string, number, Record<string, string>]>([
    ['a wrong key', 401, { 'x-api-key': 'wrong' }],
    ['no key', 401, { 'x-api-key': '' }],
    ['another type of body', 400, { 'content-type': 'text/plain' }],
  ])('refuses %s with %i', async (_title, status, headers) => {
    await start([{ reply: {} }], headers['x-api-key'] === 'wrong' ? 'test-key' : undefined);
    expect((await ask({}, headers)).status).toBe(status);
  });

  test('refuses a request without a version', async () => {
    await start([]);
    const init = { method: 'POST', headers: { 'x-api-key': 'test-key', 'content-type': 'application/json' }, body: '{}' };
    const response = await fetch(`${server.baseUrl}/v1/messages`, init);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('anthropic-version')]);
  });

  test.each(['temperature', 'top_p', 'top_k'])('refuses %s from the version on that has it no more', async (parameter) => {
    await start([{ reply: {} }]);
    const refused = await ask({ [parameter]: 1 }, { 'anthropic-version': '2026-10-21' });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining(parameter)]);
    expect((await ask({ [parameter]: 1 })).status).toBe(200);
  });

  test('refuses what breaks a rule, saying where', async () => {
    await start([]);
    const response = await ask({ max_tokens: undefined });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', message: 'max_tokens: This parameter is required.' },
    });
  });

  test('wants thinking back as it gave it, whole or streamed', async () => {
    await start([{ reply: sampleReply }, { reply: { text: 'Cold.' } }]);
    // The body of a message, as the test before shows it.
    const { content } = (await (await ask()).json()) as { content: object[] };
    const goOn = (kept: object[]) => ask({ messages: [user, { role: 'assistant', content: kept }, results] });
    expect((await goOn(content.slice(1))).status).toBe(400);
    expect((await goOn(content.map((block, index) => (index === 0 ? { ...block, signature: 'forged' } : block)))).status).toBe(400);
    expect((await goOn(content)).status).toBe(200);
  });
});

describe('E3 the Anthropic server', () => {
  test('streams a message block by block', async () => {
    await start([{ reply: sampleReply }]);
    const response = await ask({ stream: true });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = readEvents(await response.text());
    const data = events.map((event) => JSON.parse(event.data));
    expect(events.map(({ event }) => event)).toEqual(data.map(({ type }) => type));
    const block = (index: number, start: object, deltas: object[]) => [
      { type: 'content_block_start', index, content_block: start },
      ...(index === 0 ? [{ type: 'ping' }] : []),
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ];
    const call = (id: string, name: string) => ({ type: 'tool_use', id, name, input: {} });
    const json = (piece: string) => ({ type: 'input_json_delta', partial_json: piece });
    expect(data).toEqual([
      { type: 'message_start', message: expect.objectContaining({ id: 'msg_1', content: [], stop_reason: null }) },
      ...block(0, { type: 'thinking', thinking: '', signature: '' }, [
        ...samplePieces.reasoning.map((thinking) => ({ type: 'thinking_delta', thinking })),
        { type: 'signature_delta', signature: expect.any(String) },
      ]),
      ...block(
        1,
        { type: 'text', text: '' },
        samplePieces.text.map((text) => ({ type: 'text_delta', text })),
      ),
      ...block(2, call('toolu_1_1', 'weather__forecast'), [json(''), ...samplePieces.arguments.map(json)]),
      ...block(3, call('toolu_1_2', 'now'), [json('')]),
      {
        type: 'message_delta',
        delta: { stop_reason: 'tool_use', stop_sequence: null },
        usage: expect.objectContaining({ output_tokens: 30 }),
      },
      { type: 'message_stop' },
    ]);
  });

  test('streams arguments that are no JSON, as after a limit', async () => {
    await start([{ reply: { toolCalls: [{ name: 'now', arguments: '{"zo' }], finish: 'max_tokens' } }]);
    const text = await (await ask({ stream: true })).text();
    expect(text).toContain(JSON.stringify({ type: 'input_json_delta', partial_json: '{"zo' }));
    expect(text).toContain('"stop_reason":"max_tokens"');
  });
});
