import { afterEach, describe, expect, test } from '@jest/globals';
import { type ModelRequest, ToolwrightError } from '@toolwright/contract';
import {
  failureOf,
  readTurn,
  type ScriptedServerOptions,
  sampleRequest,
  startOpenAiChatServer,
  startOpenAiResponsesServer,
  toEventText,
  type WireServer,
} from '@toolwright/wire';
import { openai } from '../src/model.js';

const starts = { chat: startOpenAiChatServer, responses: startOpenAiResponsesServer };
let server: WireServer;

afterEach(() => server.close());

describe.each(['chat', 'responses'] as const)('E5 a stream of the %s API', (api) => {
  async function failureBy(turn: ScriptedServerOptions['turns'][number], change: Partial<ModelRequest> = {}) {
    server = await starts[api]({ turns: [turn] });
    const model = openai({ model: 'gpt-x', apiKey: 'test-key', baseUrl: server.baseUrl, api });
    return failureOf(readTurn(model.stream(sampleRequest(change))));
  }

  test('that is refused by 429 asks for the wait of the rate limit that is used up', async () => {
    const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m2s' };
    expect(await failureBy({ status: 429, headers })).toMatchObject({ code: 'rate_limited', retryAfterMs: 62_000 });
    expect(server.requests).toHaveLength(1);
  });

  test('that is refused by 429 believes Retry-After more', async () => {
    const headers = { 'retry-after': '2', 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m2s' };
    expect(await failureBy({ status: 429, headers })).toMatchObject({ retryAfterMs: 2_000 });
  });

  test.each([500, 529])('that is refused by %i is transient', async (status) => {
    expect(await failureBy({ status })).toMatchObject({ code: 'model_unavailable', category: 'transient', sideEffect: 'none' });
  });

  test.each([
    [429, 'rate_limited', 'transient'],
    [500, 'model_unavailable', 'transient'],
  ])('that ends in an event of error %i keeps its message', async (streamError, code, category) => {
    expect(await failureBy({ streamError })).toMatchObject({ code, category, message: expect.stringContaining('Scripted refusal') });
  });

  test('that ends too early, though properly, is no turn', async () => {
    const chunks = [toEventText({ data: { choices: [{ delta: { content: 'It' } }], type: 'response.output_text.delta', delta: 'It' } })];
    expect(await failureBy({ raw: { chunks } })).toMatchObject({
      code: 'model_unavailable',
      category: 'transient',
      message: expect.stringContaining('before the turn was over'),
    });
  });

  test('with garbage in it fails clearly', async () => {
    expect(await failureBy({ raw: { chunks: ['data: {"choices\n\n'] } })).toMatchObject({
      code: 'model_unavailable',
      category: 'transient',
      message: expect.stringContaining('cannot be read'),
    });
  });

  test('that falls silent ends when the caller withdraws', async () => {
    const caller = new AbortController();
    const withdraw = () => {
      // Whatever the caller gives as its reason.
      setImmediate(() => caller.abort(new ToolwrightError('timeout', 'Too late.')));
      return { hang: true, afterEvents: 2 } as const;
    };
    expect(await failureBy(withdraw, { signal: caller.signal })).toMatchObject({ code: 'cancelled', category: 'permanent' });
  });
});
