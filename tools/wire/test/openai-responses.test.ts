import { afterEach, describe, expect, test } from '@jest/globals';
import { startOpenAiResponsesServer } from '../src/openai-responses/start-openai-responses-server.js';
import type { ScriptedServerOptions } from '../src/script/scripted-server-options.js';
import type { WireServer } from '../src/server/wire-server.js';
import { readEvents } from './read-events.js';
import { samplePieces, sampleReply } from './sample-reply.js';

const user = { role: 'user', content: 'Weather in Oslo?' };
const outputs = ['call_1_1', 'call_1_2'].map((id) => ({ type: 'function_call_output', call_id: id, output: '{}' }));
const thought = { id: 'rs_1', type: 'reasoning', summary: [{ type: 'summary_text', text: 'Oslo first.' }] };
const part = { type: 'output_text', text: 'Let me see.', annotations: [], logprobs: [] };
const message = { id: 'msg_1', type: 'message', status: 'completed', role: 'assistant', content: [part] };
const forecast = {
  id: 'fc_1_1',
  type: 'function_call',
  status: 'completed',
  arguments: '{"city":"Oslo"}',
  call_id: 'call_1_1',
  name: 'weather__forecast',
};
const now = { ...forecast, id: 'fc_1_2', arguments: '{}', call_id: 'call_1_2', name: 'now' };
let server: WireServer;

afterEach(() => server.close());

async function start(turns: ScriptedServerOptions['turns']) {
  server = await startOpenAiResponsesServer({ turns });
}

function ask(change: object = {}, headers: object = { authorization: 'Bearer test-key' }) {
  return fetch(`${server.baseUrl}/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'gpt-x', input: [user], ...change }),
  });
}

describe('E1 the Responses server', () => {
  test('answers with a response', async () => {
    await start([{ reply: sampleReply }]);
    expect(await (await ask()).json()).toMatchObject({
      id: 'resp_1',
      object: 'response',
      model: 'gpt-x',
      status: 'completed',
      error: null,
      incomplete_details: null,
      output: [thought, message, forecast, now],
      usage: {
        input_tokens: 100,
        input_tokens_details: { cached_tokens: 60 },
        output_tokens: 30,
        output_tokens_details: { reasoning_tokens: 8 },
        total_tokens: 130,
      },
    });
  });

  test('hands out the content of reasoning when asked, and when nothing is stored', async () => {
    await start([{ reply: sampleReply }, { reply: sampleReply }, { reply: sampleReply }]);
    const encrypted = [];
    for (const change of [{}, { include: ['reasoning.encrypted_content'] }, { store: false }]) {
      // The body of a response, as the first test shows it.
      const { output } = (await (await ask(change)).json()) as { output: [{ encrypted_content?: string }] };
      encrypted.push(typeof output[0].encrypted_content);
    }
    expect(encrypted).toEqual(['undefined', 'string', 'string']);
  });

  test('says that a response was cut off, in its last call', async () => {
    await start([{ reply: { toolCalls: [{ name: 'now', arguments: '{"zo' }], finish: 'max_output_tokens' } }]);
    expect(await (await ask()).json()).toMatchObject({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [{ status: 'incomplete', arguments: '{"zo' }],
    });
  });

  test('fails inside a response with status 200', async () => {
    await start([{ reply: { finish: 'failed' } }]);
    expect(await (await ask()).json()).toMatchObject({ status: 'failed', error: { code: 'server_error' } });
  });

  test('refuses a request without a key, and what breaks a rule', async () => {
    await start([]);
    expect((await ask({}, {})).status).toBe(401);
    const response = await ask({ input: [user, outputs[0]] });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: expect.objectContaining({ type: 'invalid_request_error', param: 'input' }) },
    ]);
  });

  test('wants reasoning back with its calls', async () => {
    await start([{ reply: sampleReply }, { reply: { text: 'Cold.' } }]);
    // The body of a response, as the first test shows it.
    const { output } = (await (await ask({ store: false })).json()) as { output: object[] };
    const goOn = (kept: object[]) => ask({ input: [user, ...kept, ...outputs], store: false });
    expect((await goOn(output.slice(1))).status).toBe(400);
    expect((await goOn(output)).status).toBe(200);
  });

  test('remembers a response that a request goes on from', async () => {
    await start([{ reply: sampleReply }, { reply: { text: 'Cold.' } }]);
    await ask();
    expect((await ask({ previous_response_id: 'resp_1', input: outputs.slice(1) })).status).toBe(400);
    expect((await ask({ previous_response_id: 'resp_1', input: outputs })).status).toBe(200);
  });
});

describe('E3 the Responses server', () => {
  async function eventsOf(change: object = {}) {
    const events = readEvents(await (await ask({ stream: true, ...change })).text());
    const data = events.map((event) => JSON.parse(event.data));
    expect(events.map(({ event }) => event)).toEqual(data.map(({ type }) => type));
    expect(data.map(({ sequence_number: number }) => number)).toEqual(data.map((_event, index) => index));
    return data.map(({ sequence_number: _number, ...event }) => event);
  }

  test('streams a response item by item', async () => {
    await start([{ reply: sampleReply }]);
    const added = (index: number, item: object) => ({ type: 'response.output_item.added', output_index: index, item });
    const done = (index: number, item: object) => ({ type: 'response.output_item.done', output_index: index, item });
    const place = (type: string, index: number, id: string) => ({ type: `response.${type}`, output_index: index, item_id: id });
    const summary = (type: string) => ({ ...place(`reasoning_summary_${type}`, 0, 'rs_1'), summary_index: 0 });
    const text = (type: string) => ({ ...place(type, 1, 'msg_1'), content_index: 0 });
    const args = (type: string, index: number) => place(`function_call_arguments.${type}`, index, `fc_1_${index - 1}`);
    expect(await eventsOf()).toEqual([
      { type: 'response.created', response: expect.objectContaining({ status: 'in_progress', output: [], usage: null }) },
      { type: 'response.in_progress', response: expect.objectContaining({ status: 'in_progress' }) },
      added(0, { ...thought, summary: [] }),
      { ...summary('part.added'), part: { type: 'summary_text', text: '' } },
      ...samplePieces.reasoning.map((delta) => ({ ...summary('text.delta'), delta })),
      { ...summary('text.done'), text: 'Oslo first.' },
      { ...summary('part.done'), part: thought.summary[0] },
      done(0, thought),
      added(1, { ...message, status: 'in_progress', content: [] }),
      { ...text('content_part.added'), part: { ...part, text: '' } },
      ...samplePieces.text.map((delta) => ({ ...text('output_text.delta'), delta, logprobs: [] })),
      { ...text('output_text.done'), text: 'Let me see.', logprobs: [] },
      { ...text('content_part.done'), part },
      done(1, message),
      added(2, { ...forecast, status: 'in_progress', arguments: '' }),
      ...samplePieces.arguments.map((delta) => ({ ...args('delta', 2), delta })),
      { ...args('done', 2), arguments: '{"city":"Oslo"}' },
      done(2, forecast),
      added(3, { ...now, status: 'in_progress', arguments: '' }),
      { ...args('delta', 3), delta: '{}' },
      { ...args('done', 3), arguments: '{}' },
      done(3, now),
      { type: 'response.completed', response: expect.objectContaining({ status: 'completed', output: [thought, message, forecast, now] }) },
    ]);
  });

  test.each([
    [{ refusal: 'No.' }, 'response.completed', 'response.refusal.delta'],
    [{ text: 'Co', finish: 'max_output_tokens' }, 'response.incomplete', 'response.output_text.delta'],
    [{ text: 'Co', finish: 'failed' }, 'response.failed', 'response.output_text.delta'],
  ])('ends as the reply does: %j', async (reply, last, among) => {
    await start([{ reply }]);
    const types = (await eventsOf()).map(({ type }) => type);
    expect([types.at(-1), types]).toEqual([last, expect.arrayContaining([among])]);
  });
});
