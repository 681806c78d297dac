import { afterEach, describe, expect, test } from '@jest/globals';
import type { Failure, LanguageModel, ModelRequest } from '@toolwright/contract';
import { failureOf, type ScriptedServerOptions, sampleRequest, startOpenAiChatServer, type WireServer } from '@toolwright/wire';
import { openai } from '../src/model.js';

const apiKey = 'sk-proj-0123456789abcdef';
const clock = { now: () => Date.UTC(2026, 10, 21, 12, 0, 0), schedule: () => () => {} };
let server: WireServer;

afterEach(() => server.close());

async function connect(turns: ScriptedServerOptions['turns'], acceptedKey?: string): Promise<LanguageModel> {
  server = await startOpenAiChatServer({ turns, ...(acceptedKey !== undefined && { apiKey: acceptedKey }) });
  return openai({ model: 'gpt-x', apiKey, baseUrl: server.baseUrl, clock });
}

function failureBy(model: LanguageModel, change: Partial<ModelRequest> = {}): Promise<Failure> {
  return failureOf(model.generate(sampleRequest(change)));
}

const vendorError = (code: string | null, message: string) => ({ error: { message, type: 'invalid_request_error', param: null, code } });

describe('E5 a server that refuses', () => {
  test('by 429 with Retry-After: says how long to wait, after one request', async () => {
    const model = await connect([{ status: 429, headers: { 'retry-after': '2' } }, { reply: { text: 'too late' } }]);
    expect(await failureBy(model)).toMatchObject({ code: 'rate_limited', category: 'transient', sideEffect: 'none', retryAfterMs: 2_000 });
    expect(server.requests).toHaveLength(1);
  });

  test('until a date: measures the wait by the clock', async () => {
    const model = await connect([{ status: 503, headers: { 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' } }]);
    expect(await failureBy(model)).toMatchObject({ code: 'model_unavailable', category: 'transient', retryAfterMs: 30_000 });
  });

  test('for want of quota: says that waiting does not help, whatever Retry-After says', async () => {
    const turn = {
      status: 429,
      headers: { 'retry-after': '2' },
      body: vendorError('insufficient_quota', 'You exceeded your current quota.'),
    };
    const failure = await failureBy(await connect([turn]));
    expect(failure).toMatchObject({
      code: 'model_unavailable',
      category: 'permanent',
      suggestion: expect.stringContaining('plan and billing'),
    });
    expect(failure).not.toHaveProperty('retryAfterMs');
  });

  test.each([
    [400, 'context_length_exceeded', 'context_too_long'],
    [400, 'content_filter', 'content_filtered'],
    [400, 'invalid_function_parameters', 'model_unavailable'],
  ])('by %i with the code %s: %s, permanent', async (status, code, expected) => {
    const model = await connect([{ status, body: vendorError(code, 'No.') }]);
    expect(await failureBy(model)).toMatchObject({ code: expected, category: 'permanent' });
  });

  test('because it lacks the model: names model and base URL', async () => {
    const failure = await failureBy(await connect([{ status: 404 }]));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'permanent' });
    expect(failure.message).toBe(
      `Model "gpt-x" at ${server.baseUrl} answered 404 Scripted refusal with status 404. Check the name of the model and the base URL.`,
    );
  });

  test('because of the key: names the variable to check, and never shows the key that the server repeats', async () => {
    const failure = await failureBy(await connect([], 'another-key'));
    expect(failure).toMatchObject({
      code: 'authentication_failed',
      category: 'permanent',
      message: expect.stringContaining('OPENAI_API_KEY'),
    });
    expect(failure.message).toContain('[masked]');
    expect(failure.message).not.toContain(apiKey);
    expect(failure).not.toHaveProperty('cause');
  });

  test('with a web page instead of an error: quotes it in one line', async () => {
    const page = { status: 502, headers: { 'content-type': 'text/html' }, body: `<html>\n<h1>Bad Gateway</h1>\n${'x'.repeat(1_000)}` };
    const failure = await failureBy(await connect([page]));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient' });
    expect(failure.message).toMatch(/answered 502 <html> <h1>Bad Gateway<\/h1> x+…\.$/);
  });

  test('keeps the error of the SDK as the cause', async () => {
    expect(await failureBy(await connect([{ status: 500 }]))).toMatchObject({ cause: { name: 'Error', status: 500 } });
  });
});

describe('E5 a server that breaks off', () => {
  test('in the middle of a reply', async () => {
    const failure = await failureBy(await connect([{ cut: true }]));
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(/sent a reply that cannot be read: other side closed\.$/);
  });

  test.each(['{"choices":', '{"choices":[]}', '', '[]', '"Hello."', 'null'])('with the garbage %j', async (raw) => {
    expect(await failureBy(await connect([{ raw }]))).toMatchObject({ code: 'model_unavailable', category: 'transient' });
  });

  test('before it is reached: says where it was looked for, and why in vain', async () => {
    const model = await connect([]);
    await server.close();
    const failure = await failureBy(model);
    expect(failure).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
    expect(failure.message).toMatch(
      /^Model "gpt-x" at http:\/\/127\.0\.0\.1:\d+\/v1 cannot be reached: connect ECONNREFUSED 127\.0\.0\.1:\d+\. Check the base URL and the network\.$/,
    );
  });
});

describe('C3 a caller that withdraws', () => {
  test('while the server thinks: ends the request at once', async () => {
    const caller = new AbortController();
    const withdraw = () => {
      caller.abort();
      return { hang: true } as const;
    };
    expect(await failureBy(await connect([withdraw]), { signal: caller.signal })).toMatchObject({
      code: 'cancelled',
      category: 'permanent',
    });
    expect(server.requests).toHaveLength(1);
  });

  test('before the request: sends none', async () => {
    const model = await connect([{ reply: { text: 'too late' } }]);
    expect(await failureBy(model, { signal: AbortSignal.abort() })).toMatchObject({ code: 'cancelled' });
    expect(server.requests).toHaveLength(0);
  });
});
