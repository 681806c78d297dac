import { afterEach, describe, expect, test } from '@jest/globals';
import { startOpenAiChatServer } from '../src/openai-chat/start-openai-chat-server.js';
import type { Reply } from '../src/script/reply.js';
import type { WireServer } from '../src/server/wire-server.js';
import { readEvents } from './read-events.js';
import { samplePieces, sampleReply } from './sample-reply.js';

let server: WireServer;

afterEach(() => server.close());

async function streamOf(reply: Reply, change: object = {}) {
  server = await startOpenAiChatServer({ turns: [{ reply }] });
  const body = JSON.stringify({ model: 'gpt-x', messages: [{ role: 'user', content: 'Hi.' }], stream: true, ...change });
  const headers = { authorization: 'Bearer test-key', 'content-type': 'application/json' };
  const response = await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', headers, body });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const events = readEvents(await response.text());
  expect(events.at(-1)).toEqual({ event: undefined, data: '[DONE]' });
  return events.slice(0, -1).map(({ data }) => JSON.parse(data));
}

describe('E3 the Chat Completions server', () => {
  test('streams a completion piece by piece, the usage last', async () => {
    const chunks = await streamOf(sampleReply, { stream_options: { include_usage: true } });
    const head = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_790_000_001, model: 'gpt-x' };
    for (const chunk of chunks) expect(chunk).toMatchObject(head);
    const called = (index: number, id: string, name: string) => ({
      tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }],
    });
    const piece = (index: number, text: string) => ({ tool_calls: [{ index, function: { arguments: text } }] });
    expect(chunks.slice(0, -1).map(({ choices: [{ delta, finish_reason: finish }], usage }) => [delta, finish, usage])).toEqual([
      [{ role: 'assistant', content: null, refusal: null }, null, null],
      ...samplePieces.reasoning.map((text) => [{ reasoning_content: text }, null, null]),
      ...samplePieces.text.map((text) => [{ content: text }, null, null]),
      [called(0, 'call_1_1', 'weather__forecast'), null, null],
      ...samplePieces.arguments.map((text) => [piece(0, text), null, null]),
      [called(1, 'call_1_2', 'now'), null, null],
      [piece(1, '{}'), null, null],
      [{}, 'tool_calls', null],
    ]);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 130, completion_tokens_details: { reasoning_tokens: 8 } } });
  });

  test('sends no usage that nobody asked for', async () => {
    const chunks = await streamOf({ refusal: 'No.' });
    expect(chunks.map(({ choices: [{ delta }], usage }) => [delta, usage])).toEqual([
      [{ role: 'assistant', content: '', refusal: null }, undefined],
      [{ refusal: 'No.' }, undefined],
      [{}, undefined],
    ]);
  });
});
