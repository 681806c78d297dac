import { afterEach, describe, expect, test } from '@jest/globals';
import { startGeminiServer } from '../src/gemini/start-gemini-server.js';
import type { ScriptedServerOptions } from '../src/script/scripted-server-options.js';
import type { WireServer } from '../src/server/wire-server.js';
import { readEvents } from './read-events.js';
import { samplePieces, sampleReply } from './sample-reply.js';

const user = { role: 'user', parts: [{ text: 'Weather in Oslo?' }] };
const answers = {
  role: 'user',
  parts: ['weather__forecast', 'now'].map((name) => ({ functionResponse: { name, response: { output: 1 } } })),
};
const calls = [{ functionCall: { name: 'weather__forecast', args: { city: 'Oslo' } } }, { functionCall: { name: 'now', args: {} } }];
let server: WireServer;

afterEach(() => server.close());

async function start(turns: ScriptedServerOptions['turns'], apiKey?: string) {
  server = await startGeminiServer({ turns, ...(apiKey !== undefined && { apiKey }) });
}

function ask(method = 'generateContent', { contents = [user] as object[], headers = { 'x-goog-api-key': 'test-key' } as object } = {}) {
  return fetch(`${server.baseUrl}/v1beta/models/gemini-x:${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ contents }),
  });
}

describe('E1 the Gemini server', () => {
  test('answers with a candidate, the first of its calls signed', async () => {
    await start([{ reply: sampleReply }]);
    expect(await (await ask()).json()).toEqual({
      candidates: [
        {
          content: {
            role: 'model',
            parts: [
              { text: 'Oslo first.', thought: true },
              { text: 'Let me see.' },
              { ...calls[0], thoughtSignature: expect.any(String) },
              calls[1],
            ],
          },
          finishReason: 'STOP',
          index: 0,
        },
      ],
      usageMetadata: {
        promptTokenCount: 100,
        candidatesTokenCount: 22,
        totalTokenCount: 130,
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: 100 }],
        cachedContentTokenCount: 60,
        thoughtsTokenCount: 8,
      },
      modelVersion: 'gemini-x',
      responseId: 'response-1',
    });
  });

  test('refuses without content', async () => {
    await start([{ reply: { refusal: 'No.' } }]);
    expect(await (await ask()).json()).toMatchObject({ candidates: [{ content: {}, finishReason: 'SAFETY' }] });
  });

  test('takes the key from the header or from the path', async () => {
    await start([{ reply: {} }, { reply: {} }], 'test-key');
    expect((await ask()).status).toBe(200);
    expect((await ask('generateContent?key=test-key', { headers: {} })).status).toBe(200);
  });

  test.each<[string, number, string, object]>([
    ['no key', 403, 'PERMISSION_DENIED', {}],
    ['a wrong key', 400, 'API_KEY_INVALID', { 'x-goog-api-key': 'wrong' }],
  ])('refuses %s with %i', async (_title, status, word, headers) => {
    await start([], 'test-key');
    const response = await ask('generateContent', { headers });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(word)]);
  });

  test.each(['countTokens', 'streamGenerateContent'])('does not know the method %s', async (method) => {
    await start([]);
    expect((await ask(method)).status).toBe(404);
  });

  test('refuses what breaks a rule, saying where', async () => {
    await start([]);
    const response = await ask('generateContent', { contents: [] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 400, status: 'INVALID_ARGUMENT', details: [{ fieldViolations: [{ field: 'contents' }] }] },
    });
  });

  test('wants a signature back as it gave it', async () => {
    await start([{ reply: sampleReply }, { reply: { text: 'Cold.' } }]);
    // The body of a response, as the first test shows it.
    const { candidates } = (await (await ask()).json()) as { candidates: [{ content: object }] };
    const goOn = (content: object) => ask('generateContent', { contents: [user, content, answers] });
    expect((await goOn({ role: 'model', parts: calls })).status).toBe(400);
    expect((await goOn(candidates[0].content)).status).toBe(200);
  });
});

describe('E3 the Gemini server', () => {
  test('streams text in pieces and each call whole, the finish reason last', async () => {
    await start([{ reply: sampleReply }]);
    const response = await ask('streamGenerateContent?alt=sse');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const text = await response.text();
    expect(text).toMatch(/\r\n\r\n$/);
    const data = readEvents(text).map((event) => JSON.parse(event.data));
    expect(data.map(({ candidates: [candidate] }) => [candidate.content.parts[0], candidate.finishReason])).toEqual([
      ...samplePieces.reasoning.map((piece) => [{ text: piece, thought: true }, undefined]),
      ...samplePieces.text.map((piece) => [{ text: piece }, undefined]),
      [{ ...calls[0], thoughtSignature: expect.any(String) }, undefined],
      [calls[1], undefined],
      [{ text: '' }, 'STOP'],
    ]);
    expect(data.at(-1)).toMatchObject({ usageMetadata: { totalTokenCount: 130 }, modelVersion: 'gemini-x' });
  });

  test('signs a text after its last piece', async () => {
    await start([{ reply: { reasoning: 'Hm.', text: 'Cold.' } }]);
    const data = readEvents(await (await ask('streamGenerateContent?alt=sse')).text()).map((event) => JSON.parse(event.data));
    expect(data.map(({ candidates: [candidate] }) => candidate.content.parts[0])).toEqual([
      { text: 'Hm.', thought: true },
      { text: 'Cold.' },
      { text: '', thoughtSignature: expect.any(String) },
      { text: '' },
    ]);
  });
});
