import { afterEach, describe, expect, test } from '@jest/globals';
import type { Turn } from '../script/turn.js';
import type { WireServer } from '../server/wire-server.js';
import { startOpenAiChatServer } from './start-openai-chat-server.js';

const question = { model: 'gpt-x', messages: [{ role: 'user', content: 'Weather in Oslo?' }] };
let server: WireServer;

afterEach(() => server.close());

async function start(turns: readonly Turn[], apiKey?: string) {
  server = await startOpenAiChatServer({ turns, ...(apiKey !== undefined && { apiKey }) });
}

function ask(body: unknown = question, change: RequestInit = {}) {
  const headers = { authorization: 'Bearer test-key', 'content-type': 'application/json' };
  return fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', headers, body: JSON.stringify(body), ...change });
}

describe('G4 startOpenAiChatServer', () => {
  test('answers with the turns in order and records what was asked', async () => {
    await start([{ reply: { toolCalls: [{ name: 'weather__forecast', arguments: { city: 'Oslo' } }] } }, { reply: { text: 'Cold.' } }]);
    expect(await (await ask()).json()).toMatchObject({
      object: 'chat.completion',
      model: 'gpt-x',
      choices: [
        {
          finish_reason: 'tool_calls',
          message: { content: null, tool_calls: [{ id: 'call_1_1', type: 'function', function: { arguments: '{"city":"Oslo"}' } }] },
        },
      ],
    });
    expect(await (await ask()).json()).toMatchObject({ choices: [{ finish_reason: 'stop', message: { content: 'Cold.' } }] });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/chat/completions', body: question });
  });

  test('lets a function decide on the request', async () => {
    await start([(body) => ({ reply: { text: `You are ${body.model}.` } })]);
    expect(await (await ask()).json()).toMatchObject({ choices: [{ message: { content: 'You are gpt-x.' } }] });
  });

  test('refuses as scripted, with the headers', async () => {
    await start([
      { status: 429, headers: { 'retry-after': '2' } },
      { status: 502, body: '<h1>Bad Gateway</h1>' },
    ]);
    const limited = await ask();
    expect(limited.status).toBe(429);
    expect(limited.headers.get('retry-after')).toBe('2');
    expect(await limited.json()).toEqual({ error: expect.objectContaining({ code: 'rate_limit_exceeded', param: null }) });
    expect(await (await ask()).text()).toBe('<h1>Bad Gateway</h1>');
  });

  test('refuses what breaks a rule with a 400, and keeps the turn', async () => {
    await start([{ reply: { text: 'Hello.' } }]);
    const refused = await ask({ ...question, tools: [] });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toEqual({ error: expect.objectContaining({ type: 'invalid_request_error', param: 'tools', code: null }) });
    expect((await ask()).status).toBe(200);
    expect(server.requests).toHaveLength(2);
  });

  test.each<[string, number, RequestInit]>([
    ['no key', 401, { headers: { 'content-type': 'application/json' } }],
    ['a wrong key', 401, { headers: { authorization: 'Bearer wrong', 'content-type': 'application/json' } }],
    ['another method', 405, { method: 'PUT' }],
    ['a body that is no JSON', 400, { body: 'Hello.' }],
    ['a body that is not declared as JSON', 400, { headers: { authorization: 'Bearer test-key' } }],
  ])('refuses %s with %i', async (_title, status, change) => {
    await start([{ reply: {} }], 'test-key');
    expect((await ask(question, change)).status).toBe(status);
  });

  test('refuses another path with 404', async () => {
    await start([]);
    expect((await fetch(`${server.baseUrl}/responses`, { method: 'POST' })).status).toBe(404);
  });

  test('says when the script has ended, and when it failed', async () => {
    await start([
      () => {
        throw new TypeError('broken turn');
      },
    ]);
    const failed = await ask();
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain('broken turn');
    expect(await (await ask()).json()).toMatchObject({ error: { code: 'script_exhausted' } });
  });

  test('breaks the connection in the middle of a body', async () => {
    await start([{ cut: true }]);
    const response = await ask();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('sends garbage as it is, declared as JSON', async () => {
    await start([{ raw: '{"choices":' }]);
    const response = await ask();
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"choices":');
  });

  test('closes in spite of a request that hangs, and twice without harm', async () => {
    const arrived = Promise.withResolvers<void>();
    await start([
      () => {
        arrived.resolve();
        return { hang: true };
      },
    ]);
    const hanging = ask().catch((error: unknown) => error);
    await arrived.promise;
    await server.close();
    expect(await hanging).toMatchObject({ message: 'fetch failed' });
    await expect(ask()).rejects.toThrow('fetch failed');
  });
});
