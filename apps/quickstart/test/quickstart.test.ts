import { afterEach, describe, expect, test } from '@jest/globals';
import { startOpenAiChatServer, type WireServer } from '@toolwright/wire';
import { runProcess } from './run-process.js';
import { startWeatherServer, type WeatherServer } from './weather-server.js';

const servers: (WireServer | WeatherServer)[] = [];
const using = <S extends WireServer | WeatherServer>(server: S): S => {
  servers.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('E1 the quickstart without a key', () => {
  test('compares both cities and dresses for each, from live weather', async () => {
    const weather = using(await startWeatherServer());
    const { exitCode, stdout, stderr } = await runProcess([], { OPEN_METEO_URL: weather.url });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const answer = stdout.slice(stdout.lastIndexOf('answers'));
    expect(answer).toMatch(/Shanghai[^.]*warmer/);
    expect(answer).toContain('8.6');
    expect(answer).toMatch(/Beijing/);
    expect(stdout).toContain('a weather.current city: Beijing');
    expect(stdout).toContain('wardrobe.suggest_clothing');
    expect(stdout).toMatch(/answered in .* · 3 steps · 4 tool calls\n$/);
  });

  test('without a network, answers visibly second best, and in time', async () => {
    const startedAt = performance.now();
    const { exitCode, stdout } = await runProcess([]);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('✗ attempt 1 failed');
    expect(stdout).toContain('↻ attempt 2 follows in');
    expect(stdout).toContain('⤷ falls back to method currentFromNormals');
    expect(stdout).toContain('4 tool calls · 2 second best');
    expect(stdout).toMatch(/warmer/);
    expect(stdout).toMatch(/approximate/i);
  });

  test('when the network goes away in the middle, keeps what it has and degrades for the rest', async () => {
    const weather = using(await startWeatherServer());
    const model = using(
      await startOpenAiChatServer({
        turns: [
          { reply: { toolCalls: [{ name: 'weather__current', arguments: '{"city":"Beijing"}' }] } },
          () => {
            weather.breakDown();
            return { reply: { toolCalls: [{ name: 'weather__current', arguments: '{"city":"Shanghai"}' }] } };
          },
          { reply: { text: 'Shanghai is warmer.' } },
        ],
      }),
    );
    const { exitCode, stdout } = await runProcess([], {
      OPEN_METEO_URL: weather.url,
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: model.baseUrl,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Shanghai is warmer.');
    expect(stdout).toContain('2 tool calls · 1 second best');
  });

  test('--json prints the run as JSON lines, the answer in the last', async () => {
    const { exitCode, stdout } = await runProcess(['--json', 'What', 'is', 'the weather in Oslo?']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatchObject({ type: 'run.started', schemaVersion: 1, input: 'What is the weather in Oslo?' });
    expect(lines.map((line) => line.type)).toContain('fallback.started');
    expect(lines.at(-1)).toMatchObject({ type: 'answer', status: 'answered', answer: expect.stringContaining('Oslo') });
    expect(stdout).not.toContain('"cause"');
  });

  test('F1 --logs writes JSON logs to standard error beside it', async () => {
    const { stderr } = await runProcess(['--logs', '--json', 'What is the weather in Oslo?']);
    const logged = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged.find((entry) => entry.degraded === true)).toMatchObject({ level: 'warn', tool: 'weather.current' });
  });
});

describe('the command line', () => {
  test('--help helps', async () => {
    const { exitCode, stdout } = await runProcess(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--json');
    expect(stdout).toContain('--provider');
    expect(stdout).toMatch(/OPENAI_API_KEY[\s\S]*ANTHROPIC_API_KEY[\s\S]*GOOGLE_API_KEY, else GEMINI_API_KEY/);
  });

  test('an unknown flag: one clear message, exit code 1, no stack trace', async () => {
    const { exitCode, stdout, stderr } = await runProcess(['--jason']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe(
      "Unknown option '--jason'. The flags are --provider, --model, --json, --logs and --help; the rest is the question.\n",
    );
  });

  test('an unknown provider, or one without its key: one clear message, exit code 1, before anything is asked', async () => {
    const unknown = await runProcess(['--provider', 'gemini']);
    const keyless = await runProcess(['--provider', 'anthropic'], { OPENAI_API_KEY: 'sk-test' });
    expect(unknown).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: '--provider is one of openai, anthropic, google, local; received "gemini".\n',
    });
    expect(keyless).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: '--provider anthropic needs a key: set ANTHROPIC_API_KEY. --provider local needs none.\n',
    });
  });
});
