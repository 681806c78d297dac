import { afterEach, describe, expect, test } from '@jest/globals';
import type { RawAnswer } from '../src/server/raw-answer.js';
import { serveRaw } from '../src/server/serve-raw.js';
import type { WireServer } from '../src/server/wire-server.js';

let server: WireServer;

afterEach(() => server.close());

async function answerTo(raw: RawAnswer, path = '/v1/anything'): Promise<Response> {
  server = await serveRaw(raw);
  return fetch(`${server.baseUrl}${path}`, { method: 'POST', body: '{"ask":1}' });
}

describe('E5 serveRaw', () => {
  test('answers every request with the status, headers and body of a recording', async () => {
    const response = await answerTo({ status: 529, headers: { 'retry-after': '3' }, body: { error: { type: 'overloaded_error' } } });
    expect([response.status, response.headers.get('retry-after'), response.headers.get('content-type')]).toEqual([
      529,
      '3',
      'application/json',
    ]);
    expect(await response.json()).toEqual({ error: { type: 'overloaded_error' } });
    expect(server.requests).toEqual([expect.objectContaining({ method: 'POST', path: '/v1/anything', body: { ask: 1 } })]);
  });

  test('sends text as it is, and nothing where there is no body', async () => {
    expect(await (await answerTo({ status: 500, body: '{ invalid json' })).text()).toBe('{ invalid json');
    await server.close();
    expect(await (await answerTo({ status: 405, body: null })).text()).toBe('');
  });

  test('sends the chunks of a stream one by one, or split anew', async () => {
    const chunks = ['data: {"a":1}\n\n', 'data: {"b":"ø"}\n\n'];
    const response = await answerTo({ chunks });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(await piecesOf(response)).toEqual(chunks.map((chunk) => Buffer.from(chunk)));
    await server.close();
    const split = await piecesOf(await answerTo({ chunks, split: { atBytes: [3, 27] } }));
    expect(split.map((piece) => piece.length)).toEqual([3, 24, 6]);
    expect(Buffer.concat(split).toString()).toBe(chunks.join(''));
  });

  test('breaks off after the last chunk when it is told to', async () => {
    const response = await answerTo({ chunks: ['data: {"a":1}\n\n'], ending: 'cut' });
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('falls silent after the last chunk when it is told to, until it is closed', async () => {
    const response = await answerTo({ chunks: ['data: {"a":1}\n\n'], ending: 'hang' });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(15);
    await server.close();
    await expect(reader?.read()).rejects.toThrow('terminated');
  });
});

async function piecesOf(response: Response): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body ?? []) pieces.push(Buffer.from(piece));
  return pieces;
}
