import { afterEach, describe, expect, test } from '@jest/globals';
import { startAnthropicServer, startGeminiServer, startOpenAiChatServer, type WireServer } from '@toolwright/wire';
import { nowhere, runProcess } from './run-process.js';
import { startWeatherServer, type WeatherServer } from './weather-server.js';

const stackTrace = /^\s+at .+:\d+:\d+/m;
const secret = 'sk-very-secret-key';
const refusedKey = `Incorrect API key provided: ${secret}.`;
const servers: (WireServer | WeatherServer)[] = [];
const using = <S extends WireServer | WeatherServer>(server: S): S => {
  servers.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface VendorCase {
  readonly provider: string;
  readonly keyVariable: string;
  readonly baseUrlVariable: string;
  readonly start: typeof startOpenAiChatServer;
  /** How the vendor says that it does not know a key; here it repeats the key. */
  readonly refusal: object;
  /** The last request, in which both calls are answered in their order. */
  readonly answered: object;
}

const vendors: readonly VendorCase[] = [
  {
    provider: 'openai',
    keyVariable: 'OPENAI_API_KEY',
    baseUrlVariable: 'OPENAI_BASE_URL',
    start: startOpenAiChatServer,
    refusal: { error: { message: refusedKey, type: 'invalid_request_error', code: 'invalid_api_key' } },
    answered: {
      messages: [
        { role: 'system' },
        { role: 'user' },
        { role: 'assistant' },
        { role: 'tool', content: expect.stringContaining('Beijing') },
        { role: 'tool' },
      ],
    },
  },
  {
    provider: 'anthropic',
    keyVariable: 'ANTHROPIC_API_KEY',
    baseUrlVariable: 'ANTHROPIC_BASE_URL',
    start: startAnthropicServer,
    refusal: { type: 'error', error: { type: 'authentication_error', message: refusedKey } },
    answered: {
      messages: [
        { role: 'user' },
        { role: 'assistant' },
        { role: 'user', content: [{ type: 'tool_result', content: expect.stringContaining('Beijing') }, { type: 'tool_result' }] },
      ],
    },
  },
  {
    provider: 'google',
    keyVariable: 'GEMINI_API_KEY',
    baseUrlVariable: 'GOOGLE_GEMINI_BASE_URL',
    start: startGeminiServer,
    refusal: { error: { code: 401, message: refusedKey, status: 'UNAUTHENTICATED' } },
    answered: {
      contents: [
        { role: 'user' },
        { role: 'model' },
        {
          parts: [
            {
              functionResponse: { name: 'weather__current', response: { output: { data: { city: expect.stringContaining('Beijing') } } } },
            },
            { functionResponse: { name: 'weather__current' } },
          ],
        },
      ],
    },
  },
];

describe.each(vendors)('E1 the quickstart with $provider', ({ provider, keyVariable, baseUrlVariable, start, refusal, answered }) => {
  const twoCalls = {
    reply: {
      toolCalls: ['Beijing', 'Shanghai'].map((city) => ({ name: 'weather__current', arguments: { city } })),
    },
  };

  test('answers through the real SDK: two calls in one turn, a rate limit waited out, then the answer', async () => {
    const weather = using(await startWeatherServer());
    const model = using(
      await start({
        apiKey: 'test-key',
        turns: [twoCalls, { status: 429, retryAfterMs: 1_000 }, { reply: { text: 'Shanghai, by 8.6 °C.' } }],
      }),
    );
    const environment = { OPEN_METEO_URL: weather.url, [keyVariable]: 'test-key', [baseUrlVariable]: model.baseUrl };
    const { exitCode, stdout, stderr } = await runProcess(['--provider', provider, '--model', 'model-x'], environment);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`model ${provider}/model-x`);
    expect(stdout).toContain('asks for 2 tool calls');
    expect(stdout).toContain('↻ attempt 2 follows in 1.0 s');
    expect(stdout).toContain('Shanghai, by 8.6 °C.');
    expect(model.requests).toHaveLength(3);
    expect(model.requests.at(-1)?.body).toMatchObject(answered);
  });

  test('a model that cannot be reached: one clear message, exit code 1, no stack trace, never the key', async () => {
    const { exitCode, stdout, stderr } = await runProcess([], { [keyVariable]: secret, [baseUrlVariable]: nowhere });
    expect(exitCode).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('127.0.0.1:9');
    expect(stdout + stderr).not.toMatch(stackTrace);
    expect(stdout + stderr).not.toContain('very-secret');
  });

  test('a key that is refused: says which to check, and never shows it', async () => {
    const model = using(await start({ turns: [{ status: 401, body: refusal }] }));
    const { exitCode, stdout, stderr } = await runProcess(['--logs'], { [keyVariable]: secret, [baseUrlVariable]: model.baseUrl });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(keyVariable);
    expect(stdout + stderr).not.toContain('very-secret');
    expect(model.requests).toHaveLength(1);
  });
});
