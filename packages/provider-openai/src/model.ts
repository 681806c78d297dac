import { type LanguageModel, systemClock } from '@toolwright/contract';
import { openAiDialect } from '@toolwright/provider-kit';
import OpenAI, { APIUserAbortError } from 'openai';
import { createChatTurns } from './chat/chat-turns.js';
import { chooseApi } from './choose-api.js';
import { resolveEndpoint } from './endpoint.js';
import type { OpenAiOptions } from './openai-options.js';
import { createResponsesTurns } from './responses/responses-turns.js';
import { toError } from './to-error.js';

/** The longest that a timer can wait, 24.8 days: the policies of the caller end a request, not the SDK. */
const maxTimeoutMs = 2_147_483_647;

/**
 * A model behind OpenAI's Responses or Chat Completions API, of OpenAI itself or of any compatible server.
 * Each turn is one request: repeating and timing out are left to the policies, so the SDK's own retries and time limit are off.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 * @see https://platform.openai.com/docs/api-reference
 * @example const app = await createApp({ model: openai({ model: 'gpt-5-mini' }), plugins: [WeatherPlugin] });
 */
export function openai(options: OpenAiOptions): LanguageModel {
  const { organization, fetch, clock = systemClock } = options;
  const endpoint = resolveEndpoint(options, process.env);
  const client = new OpenAI({
    apiKey: endpoint.apiKey,
    baseURL: endpoint.baseUrl,
    maxRetries: 0,
    timeout: maxTimeoutMs,
    // It would write to the console.
    logLevel: 'off',
    ...(organization !== undefined && { organization }),
    ...(fetch && { fetch }),
  });
  const connection = { client, endpoint, options };
  const api = options.api ?? chooseApi(endpoint.baseUrl);
  const prepareTurn = api === 'responses' ? createResponsesTurns(connection) : createChatTurns(connection);
  const convertError = (thrown: unknown, signal: AbortSignal) => toError(thrown, { endpoint, signal, nowMs: clock.now() });

  return {
    provider: 'openai',
    model: endpoint.model,
    dialect: openAiDialect,
    async generate(request) {
      const { signal } = request;
      const turn = prepareTurn(request);
      try {
        return turn.read(await turn.ask(signal));
      } catch (thrown) {
        throw convertError(thrown, signal);
      }
    },
    async *stream(request) {
      const { signal } = request;
      const turn = prepareTurn(request);
      const reader = turn.startReading();
      try {
        for await (const event of await turn.askStreamed(signal)) yield* reader.read(event);
        // The SDK ends a stream in silence when its signal fires.
        if (signal.aborted) throw new APIUserAbortError();
        yield* reader.finish();
      } catch (thrown) {
        throw convertError(thrown, signal);
      }
    },
  };
}
