import { afterEach, describe, expect, test } from '@jest/globals';
import type { Failure, LanguageModel, ModelRequest } from '@toolwright/contract';
import {
  failureOf,
  findClosedUrl,
  readTurn,
  type ScriptedServerOptions,
  sampleRequest,
  startGeminiServer,
  type WireServer,
} from '@toolwright/wire';
import { google } from '../src/model.js';

const apiKey = 'AIzaSyD-0123456789abcdef';
const clock = { now: () => Date.UTC(2026, 10, 21, 12, 0, 0), schedule: () => () => {} };
let server: WireServer | undefined;

afterEach(() => server?.close());

async function connect(turns: ScriptedServerOptions['turns'], acceptedKey?: string): Promise<LanguageModel> {
  server = await startGeminiServer({ turns, ...(acceptedKey !== undefined && { apiKey: acceptedKey }) });
  return google({ model: 'gemini-x', apiKey, baseUrl: server.baseUrl, clock });
}

const ways: readonly (readonly [string, (model: LanguageModel, change?: Partial<ModelRequest>) => Promise<Failure>])[] = [
  ['generated', (model, change) => failureOf(model.generate(sampleRequest(change)))],
  ['streamed', (model, change) => failureOf(readTurn(model.stream(sampleRequest(change))))],
];

describe.each(ways)('E5 a turn that is %s, by a server that refuses', (_way, fail) => {
  test('with RetryInfo in the body: says how long to wait, after one request', async () => {
    const model = await connect([{ status: 429, retryAfterMs: 34_400 }, { reply: { text: 'too late' } }]);
    expect(await fail(model)).toMatchObject({
      ...{ code: 'rate_limited', category: 'transient', sideEffect: 'none', retryAfterMs: 34_400, status: 429 },
      message: expect.stringContaining('answered 429 RESOURCE_EXHAUSTED: Scripted refusal with status 429.'),
    });
    expect(server?.requests).toHaveLength(1);
  });

  test('with Retry-After: reads seconds and dates', async () => {
    const seconds = await connect([{ status: 429, headers: { 'retry-after': '2' } }]);
    expect(await fail(seconds)).toMatchObject({ code: 'rate_limited', retryAfterMs: 2_000 });
    await server?.close();
    const date = await connect([{ status: 503, headers: { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' } }]);
    expect(await fail(date)).toMatchObject({ code: 'model_unavailable', category: 'transient', retryAfterMs: 30_000 });
  });

  test.each([500, 503, 504, 529])('by %i: says that it may be asked again, after one request', async (status) => {
    const model = await connect([{ status }, { reply: { text: 'too late' } }]);
    expect(await fail(model)).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none', status });
    expect(server?.requests).toHaveLength(1);
  });

  test('because of the length: says so', async () => {
    const message = 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).';
    const model = await connect([{ status: 400, body: { error: { code: 400, message, status: 'INVALID_ARGUMENT' } } }]);
    expect(await fail(model)).toMatchObject({
      code: 'context_too_long',
      category: 'permanent',
      message: expect.stringContaining(message.slice(0, -1)),
    });
  });

  test('because it lacks the model: names model and base URL', async () => {
    const failure = await fail(await connect([{ status: 404 }]));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'permanent' });
    expect(failure.message).toBe(
      `Model "gemini-x" at ${server?.baseUrl} answered 404 NOT_FOUND: Scripted refusal with status 404. Check the name of the model and the base URL.`,
    );
  });

  test('because of the key, though with 400: names the variable to check', async () => {
    const failure = await fail(await connect([], 'another-key'));
    expect(failure).toMatchObject({
      ...{ code: 'authentication_failed', category: 'permanent', status: 400 },
      message: expect.stringContaining('GEMINI_API_KEY'),
    });
  });

  test('and repeats the key: never shows it', async () => {
    const error = { code: 403, message: `Key ${apiKey} may not do this.`, status: 'PERMISSION_DENIED' };
    const failure = await fail(await connect([{ status: 403, body: { error } }]));
    expect(failure).toMatchObject({ code: 'authentication_failed', message: expect.stringContaining('Key [masked] may not') });
    expect(failure).not.toHaveProperty('cause');
  });

  test('with a web page or broken JSON: quotes it in one line and keeps the status', async () => {
    const page = await fail(await connect([{ page: 502 }]));
    expect(page).toMatchObject({ code: 'model_unavailable', category: 'transient', status: 502 });
    expect(page.message).toMatch(/answered 502 Bad Gateway: <!DOCTYPE html> <html>/);
    await server?.close();
    const broken = await fail(await connect([{ status: 400, body: '{ broken' }]));
    expect(broken).toMatchObject({ code: 'model_unavailable', category: 'permanent', status: 400 });
  });
});

describe.each(ways)('E5 a turn that is %s, by a server that breaks off', (_way, fail) => {
  test('in the middle of a reply', async () => {
    const failure = await fail(await connect([{ cut: true }]));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/sent a reply that cannot be read: other side closed\.$/);
  });

  test.each(['{"candidates":', '', '[]', '"Hello."', 'null', '{}'])('with the garbage %j', async (raw) => {
    expect(await fail(await connect([{ raw }]))).toMatchObject({ code: 'model_unavailable', category: 'transient' });
  });

  test('before it is reached: says where it was looked for, and why in vain', async () => {
    const model = google({ model: 'gemini-x', apiKey, baseUrl: await findClosedUrl() });
    const failure = await fail(model);
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/^Model "gemini-x" at http:\S+ cannot be reached: connect ECONNREFUSED \S+\. Check/);
  });
});

describe('E3 E5 a stream that fails in the middle', () => {
  test('by an error event: keeps the message, and reads the status and the wait', async () => {
    const model = await connect([{ streamError: 503, reply: { text: 'It rains in Oslo.' } }]);
    expect(await failureOf(readTurn(model.stream(sampleRequest())))).toMatchObject({
      ...{ code: 'model_unavailable', category: 'transient', status: 503 },
      message: expect.stringContaining('Scripted refusal with status 503.'),
    });
  });

  test('by ending without a reason: is no turn', async () => {
    const chunk = { candidates: [{ content: { parts: [{ text: 'It' }], role: 'model' }, index: 0 }] };
    const model = await connect([{ raw: { chunks: [`data: ${JSON.stringify(chunk)}\n\n`] } }]);
    const failure = await failureOf(readTurn(model.stream(sampleRequest())));
    expect(failure).toMatchObject({
      code: 'model_unavailable',
      category: 'transient',
      message: expect.stringContaining('before the turn was over'),
    });
  });
});

describe.each(ways)('C3 a caller that withdraws a turn that is %s', (_way, fail) => {
  test('while the server thinks: ends the request at once', async () => {
    const caller = new AbortController();
    const withdraw = () => {
      caller.abort();
      return { hang: true } as const;
    };
    expect(await fail(await connect([withdraw]), { signal: caller.signal })).toMatchObject({ code: 'cancelled', category: 'permanent' });
    expect(server?.requests).toHaveLength(1);
  });

  test('before the request: sends none', async () => {
    const model = await connect([{ reply: { text: 'too late' } }]);
    expect(await fail(model, { signal: AbortSignal.abort() })).toMatchObject({ code: 'cancelled' });
    expect(server?.requests).toHaveLength(0);
  });
});

describe('C3 a caller that withdraws a stream', () => {
  test('which has begun and fallen silent: ends it', async () => {
    const caller = new AbortController();
    const model = await connect([{ hang: true, afterEvents: 1, reply: { text: 'It rains in Oslo.' } }]);
    const turn = (async () => {
      for await (const part of model.stream(sampleRequest({ signal: caller.signal }))) if (part.type === 'text') caller.abort();
    })();
    expect(await failureOf(turn)).toMatchObject({ code: 'cancelled' });
  });
});
