import { connect } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Turn } from '../src/script/turn.js';
import { findClosedUrl } from '../src/server/find-closed-url.js';
import type { WireServer } from '../src/server/wire-server.js';
import { readEvents } from './read-events.js';
import { type AskChange, ask, type VendorCase, vendorCases } from './vendor-case.js';

const servers: WireServer[] = [];

const closeAll = () => Promise.all(servers.splice(0).map((server) => server.close()));

afterEach(closeAll);

/** The status, type or name by which each API tells an error. */
const errorWords: Readonly<Record<VendorCase['api'], readonly (readonly [status: number, word: string])[]>> = {
  'openai-chat': [
    [429, 'rate_limit_exceeded'],
    [500, 'server_error'],
    [503, 'service_unavailable_error'],
  ],
  'openai-responses': [
    [429, 'rate_limit_exceeded'],
    [500, 'server_error'],
    [503, 'service_unavailable_error'],
  ],
  anthropic: [
    [429, 'rate_limit_error'],
    [500, 'api_error'],
    [503, 'api_error'],
    [529, 'overloaded_error'],
  ],
  gemini: [
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [503, 'UNAVAILABLE'],
  ],
};

describe.each(vendorCases)('E5 the $api server, when it is told to fail', (vendor) => {
  async function answerTo(turn: Turn, change: AskChange = {}): Promise<Response> {
    const server = await vendor.start({ turns: [turn] });
    servers.push(server);
    return ask(server, { vendor, ...change });
  }

  test.each(errorWords[vendor.api])('refuses with %i in the words of the vendor', async (status, word) => {
    const response = await answerTo({ status });
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json']);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ error: { message: expect.any(String) } });
    expect(body).toContain(`"${word}"`);
  });

  test('asks for a wait as the vendor does', async () => {
    const response = await answerTo({ status: 429, retryAfterMs: 1_500 });
    const { headers } = response;
    const body = JSON.stringify(await response.json());
    const seen = [headers.get('retry-after'), headers.get('retry-after-ms'), /"retryDelay":"([^"]+)"/.exec(body)?.[1]];
    const expected = { anthropic: ['2', null, undefined], gemini: [null, null, '1.5s'] };
    expect(seen).toEqual(vendor.api === 'anthropic' || vendor.api === 'gemini' ? expected[vendor.api] : ['2', '1500', undefined]);
  });

  test('refuses with the body and the headers that it is given', async () => {
    const response = await answerTo({ status: 418, headers: { 'x-tea': 'green' }, body: { tea: true } });
    expect([response.status, response.headers.get('x-tea'), await response.json()]).toEqual([418, 'green', { tea: true }]);
  });

  test.each([200, 502])('sends a web page with %i', async (page) => {
    const response = await answerTo({ page });
    expect([response.status, response.headers.get('content-type')]).toEqual([page, 'text/html']);
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
  });

  test('sends garbage, declared as JSON', async () => {
    const response = await answerTo({ raw: '{"garbage":' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/json',
      '{"garbage":',
    ]);
  });

  test.each(['whole', 'stream'] as const)('breaks the connection in the middle of a body: %s', async (delivery) => {
    const response = await answerTo({ cut: true }, { delivery });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  test('breaks a stream after as many events as it is told', async () => {
    const response = await answerTo({ cut: true, reply: { text: 'Cold and rainy.' }, afterEvents: 2 }, { delivery: 'stream' });
    expect(readEvents(await readUntilBroken(response))).toHaveLength(2);
  });

  test('ends a stream with the error event of the vendor', async () => {
    const [[status, word]] = errorWords[vendor.api] as [[number, string]];
    const response = await answerTo({ streamError: status, afterEvents: 3 }, { delivery: 'stream' });
    const events = readEvents(await response.text());
    expect([response.status, events.length]).toEqual([200, 4]);
    expect(events.at(-1)?.data).toContain(`"${word}"`);
  });

  test('refuses with the status where the error would have come in a stream, but none was asked for', async () => {
    expect((await answerTo({ streamError: 503 })).status).toBe(503);
  });

  test('never answers, and closes all the same', async () => {
    const arrived = Promise.withResolvers<void>();
    const turn: Turn = () => {
      arrived.resolve();
      return { hang: true };
    };
    const hanging = answerTo(turn).catch((error: unknown) => error);
    await arrived.promise;
    await closeAll();
    expect(await hanging).toMatchObject({ message: 'fetch failed' });
  });

  test('falls silent in the middle of a stream, and closes all the same', async () => {
    const response = await answerTo({ hang: true, reply: { text: 'Cold and rainy.' }, afterEvents: 2 }, { delivery: 'stream' });
    const seen = readUntilBroken(response, closeAll);
    expect(readEvents(await seen)).toHaveLength(2);
  });

  test('drips a stream byte by byte', async () => {
    const turn = { reply: { text: 'Kaldt på Tøyen.' } };
    const whole = await (await answerTo(turn, { delivery: 'stream' })).text();
    const reader = (await answerTo({ ...turn, split: { everyBytes: 1 } }, { delivery: 'stream' })).body?.getReader();
    const pieces: Uint8Array[] = [];
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) pieces.push(piece.value);
    expect(Buffer.concat(pieces).toString()).toBe(whole);
    expect(pieces.length).toBeGreaterThan(2 * readEvents(whole).length);
  });
});

describe('E5 a server that is not there', () => {
  test('refuses connections', async () => {
    const url = new URL(await findClosedUrl());
    const socket = connect(Number(url.port), url.hostname);
    const { promise, resolve } = Promise.withResolvers<Error>();
    socket.once('error', resolve);
    expect(await promise).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

/** Reads a body until the connection breaks, which `onQuiet` may bring about once two events are there. */
async function readUntilBroken(response: Response, onQuiet?: () => Promise<unknown>): Promise<string> {
  const decoder = new TextDecoder();
  let seen = '';
  const read = async () => {
    for await (const piece of response.body ?? []) {
      seen += decoder.decode(piece, { stream: true });
      if (readEvents(seen).length === 2) await onQuiet?.();
    }
  };
  await expect(read()).rejects.toThrow('terminated');
  return seen;
}
