import { afterEach, describe, expect, test } from '@jest/globals';
import type { LanguageModel } from '@toolwright/contract';
import {
  failureOf,
  findClosedUrl,
  readTurn,
  type ScriptedServerOptions,
  sampleRequest,
  startAnthropicServer,
  type WireServer,
} from '@toolwright/wire';
import { anthropic } from '../src/model.js';

const apiKey = 'sk-ant-api03-0123456789abcdef';
const clock = { now: () => Date.UTC(2026, 10, 21, 12, 0, 0), schedule: () => () => {} };
let server: WireServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function connect(turns: ScriptedServerOptions['turns'], acceptedKey?: string): Promise<LanguageModel> {
  server = await startAnthropicServer({ turns, ...(acceptedKey !== undefined && { apiKey: acceptedKey }) });
  return anthropic({ model: 'claude-x', apiKey, baseUrl: server.baseUrl, clock });
}

const generateFailure = async (...turns: ScriptedServerOptions['turns']) => failureOf((await connect(turns)).generate(sampleRequest()));
const streamFailure = async (...turns: ScriptedServerOptions['turns']) =>
  failureOf(readTurn((await connect(turns)).stream(sampleRequest())));
const vendorError = (type: string, message: string, details: unknown = null) => ({ type: 'error', error: { type, message, details } });

describe('E5 a server that refuses', () => {
  test('by 429 with Retry-After: says how long to wait, after one request', async () => {
    expect(await generateFailure({ status: 429, headers: { 'retry-after': '2' } }, { reply: { text: 'too late' } })).toMatchObject({
      code: 'rate_limited',
      category: 'transient',
      sideEffect: 'none',
      retryAfterMs: 2_000,
    });
    expect(server?.requests).toHaveLength(1);
  });

  test('until a date: measures the wait by the clock', async () => {
    expect(await generateFailure({ status: 503, headers: { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' } })).toMatchObject({
      code: 'model_unavailable',
      category: 'transient',
      retryAfterMs: 30_000,
    });
  });

  test.each([500, 529])('by %i: transient, with the message of the vendor', async (status) => {
    expect(await streamFailure({ status })).toMatchObject({
      code: 'model_unavailable',
      category: 'transient',
      status,
      message: `Model "claude-x" at ${server?.baseUrl} answered ${status} Scripted refusal with status ${status}.`,
    });
  });

  test('because nothing more may be spent: says that waiting does not help', async () => {
    const body = vendorError('rate_limit_error', 'Limit reached.', { error_code: 'enforced_spend_limit_reached' });
    const failure = await generateFailure({ status: 429, headers: { 'retry-after': '2' }, body });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'permanent', suggestion: expect.stringContaining('billing') });
    expect(failure).not.toHaveProperty('retryAfterMs');
  });

  test.each([
    [400, 'prompt is too long: 210000 tokens > 200000 maximum', 'context_too_long'],
    [400, 'input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000', 'context_too_long'],
    [413, 'Request exceeds the maximum size', 'context_too_long'],
    [400, 'Output blocked by content filtering policy', 'content_filtered'],
    [400, 'tools.0.custom.name: Expected another name', 'model_unavailable'],
    [402, 'Your credit balance is too low', 'model_unavailable'],
    [403, 'Your key may not use this model', 'authentication_failed'],
    [404, 'model: claude-x', 'model_unavailable'],
  ])('by %i "%s": permanent', async (status, message, code) => {
    const failure = await generateFailure({ status, body: vendorError('invalid_request_error', message) });
    expect(failure).toMatchObject({ code, category: 'permanent', message: expect.stringContaining(message) });
  });

  test('because of the key: names the variable to check, and never shows the key', async () => {
    const model = await connect([], 'another-key');
    const failure = await failureOf(model.generate(sampleRequest()));
    expect(failure).toMatchObject({
      code: 'authentication_failed',
      category: 'permanent',
      message: expect.stringContaining('ANTHROPIC_API_KEY'),
    });
    expect(failure.message).not.toContain(apiKey);
  });

  test('and repeats the key: masks it and drops the cause', async () => {
    const failure = await generateFailure({ status: 401, body: vendorError('authentication_error', `No such key: ${apiKey}`) });
    expect(failure.message).toContain('[masked]');
    expect(failure).not.toHaveProperty('cause');
  });

  test('with a web page instead of an error: quotes it in one line', async () => {
    const failure = await generateFailure({ page: 502 });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', status: 502 });
    expect(failure.message).toMatch(/answered 502 <!DOCTYPE html> <html>.*<\/html>\.$/);
  });

  test('keeps the error of the SDK as the cause', async () => {
    expect(await generateFailure({ status: 500 })).toMatchObject({ cause: { status: 500 } });
  });
});

describe('E3 E5 a stream that fails after it began', () => {
  test.each([
    [529, 'model_unavailable'],
    [500, 'model_unavailable'],
    [429, 'rate_limited'],
  ])('with the error event of %i: transient', async (streamError, code) => {
    const failure = await streamFailure({ streamError, reply: { text: 'It rains.' }, afterEvents: 3 });
    expect(failure).toMatchObject({ code, category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/answered (overloaded|api|rate_limit)_error Scripted refusal with status \d+\.$/);
  });

  test('by breaking off', async () => {
    const failure = await streamFailure({ cut: true });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
  });

  test('by ending before the message does', async () => {
    const start = 'event: message_start\ndata: {"type":"message_start","message":{"content":[]}}\n\n';
    const failure = await streamFailure({ raw: { chunks: [start] } });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient' });
    expect(failure.message).toMatch(/ended its stream before the turn was over\. Ask again\.$/);
  });

  test.each(['event: message_start\ndata: {"type":\n\n', '<html></html>', ''])('with the garbage %j', async (garbage) => {
    const failure = await streamFailure({ raw: { chunks: [garbage] } });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient' });
  });
});

describe('E5 a server that breaks off', () => {
  test('in the middle of a reply', async () => {
    const failure = await generateFailure({ cut: true });
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/sent a reply that cannot be read: other side closed\.$/);
  });

  test.each(['{"content":', '{"choices":[]}', '', '[]', '"Hello."', 'null'])('with the garbage %j', async (raw) => {
    expect(await generateFailure({ raw })).toMatchObject({ code: 'model_unavailable', category: 'transient' });
  });

  test('before it is reached: says where it was looked for, and why in vain', async () => {
    const model = anthropic({ model: 'claude-x', apiKey, baseUrl: await findClosedUrl() });
    const failure = await failureOf(model.generate(sampleRequest()));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/cannot be reached: connect ECONNREFUSED .*\. Check the base URL and the network\.$/);
  });
});

describe('C3 a caller that withdraws', () => {
  test('in the middle of a stream that has fallen silent: ends it at once', async () => {
    const caller = new AbortController();
    const model = await connect([{ hang: true, reply: { text: 'It rains in Oslo today.' }, afterEvents: 4 }]);
    const reading = (async () => {
      for await (const part of model.stream(sampleRequest({ signal: caller.signal }))) if (part.type === 'text') caller.abort();
    })();
    expect(await failureOf(reading)).toMatchObject({ code: 'cancelled', category: 'permanent' });
  });

  test('before the request: sends none', async () => {
    const model = await connect([{ reply: { text: 'too late' } }]);
    expect(await failureOf(model.generate(sampleRequest({ signal: AbortSignal.abort() })))).toMatchObject({ code: 'cancelled' });
    expect(server?.requests).toHaveLength(0);
  });
});
