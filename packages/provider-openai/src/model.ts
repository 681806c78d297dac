import { type LanguageModel, type ModelRequest, type ModelResponse, streamResponse, systemClock } from '@toolwright/contract';
import { createNameMap } from '@toolwright/provider-kit';
import OpenAI from 'openai';
import { resolveEndpoint } from './endpoint.js';
import { fromResponse } from './from-response.js';
import type { OpenAiOptions } from './openai-options.js';
import { toError } from './to-error.js';
import { toRequest } from './to-request.js';

/**
 * A model behind OpenAI's Chat Completions API, of OpenAI itself or of any compatible server.
 * Each turn is one request: repeating is left to the policies, so the SDK's own retries are off.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 * @see https://platform.openai.com/docs/api-reference/chat
 * @example const app = await createApp({ model: openai({ model: 'gpt-5-mini' }), plugins: [WeatherPlugin] });
 */
export function openai(options: OpenAiOptions): LanguageModel {
  const { organization, fetch, clock = systemClock } = options;
  const endpoint = resolveEndpoint(options, process.env);
  const client = new OpenAI({
    apiKey: endpoint.apiKey,
    baseURL: endpoint.baseUrl,
    maxRetries: 0,
    ...(organization !== undefined && { organization }),
    ...(fetch && { fetch }),
  });

  async function generate(request: ModelRequest): Promise<ModelResponse> {
    const { signal } = request;
    const names = createNameMap(request.tools.map(({ name }) => name));
    const body = toRequest(request, { model: endpoint.model, names });
    try {
      const reply = await client.chat.completions.create(body, { signal });
      return fromResponse(reply, { names, endpoint });
    } catch (thrown) {
      throw toError(thrown, { endpoint, signal, nowMs: clock.now() });
    }
  }

  return { provider: 'openai', model: endpoint.model, generate, stream: (request) => streamResponse(() => generate(request)) };
}
