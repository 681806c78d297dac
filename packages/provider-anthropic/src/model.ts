import Anthropic from '@anthropic-ai/sdk';
import { type LanguageModel, type ModelRequest, type ModelResponse, type ModelStreamPart, systemClock } from '@toolwright/contract';
import { anthropicDialect, createOfferTools } from '@toolwright/provider-kit';
import type { AnthropicOptions } from './anthropic-options.js';
import { checkOptions } from './check-options.js';
import { resolveEndpoint } from './endpoint.js';
import { fromResponse } from './from-response.js';
import { fromStream } from './from-stream.js';
import { toError } from './to-error.js';
import { toOfferedTools, toRequest } from './to-request.js';
import { toOfferedTool } from './to-tools.js';

/** A day, the most that a timeout policy allows: how long a turn may take is for the policies to say. */
const sdkTimeoutMs = 86_400_000;

/**
 * A model behind Anthropic's Messages API.
 * Each turn is one request: repeating and timing out are left to the policies, so the SDK's own retries are off.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` for an unusable base URL or number
 * @see https://platform.claude.com/docs/en/api/messages
 * @example const app = await createApp({ model: anthropic({ model: 'claude-sonnet-5-5' }), plugins: [WeatherPlugin] });
 */
export function anthropic(options: AnthropicOptions): LanguageModel {
  const { fetch, clock = systemClock } = options;
  checkOptions(options);
  const endpoint = resolveEndpoint(options, process.env);
  const client = new Anthropic({
    apiKey: endpoint.apiKey,
    baseURL: endpoint.baseUrl,
    maxRetries: 0,
    timeout: sdkTimeoutMs,
    // What goes wrong is told by our errors, not on the console.
    logLevel: 'off',
    ...(fetch && { fetch }),
  });
  const offerTools = createOfferTools(toOfferedTool);

  function prepare(request: ModelRequest) {
    const offer = offerTools(toOfferedTools(request));
    return { body: toRequest(request, { options, offer }), context: { offer, endpoint } };
  }

  function fail(thrown: unknown, { signal }: ModelRequest) {
    return toError(thrown, { endpoint, signal, nowMs: clock.now() });
  }

  async function generate(request: ModelRequest): Promise<ModelResponse> {
    const { body, context } = prepare(request);
    try {
      return fromResponse(await client.messages.create(body, { signal: request.signal }), context);
    } catch (thrown) {
      throw fail(thrown, request);
    }
  }

  async function* stream(request: ModelRequest): AsyncGenerator<ModelStreamPart, void> {
    const { body, context } = prepare(request);
    try {
      yield* fromStream(await client.messages.create({ ...body, stream: true }, { signal: request.signal }), context);
    } catch (thrown) {
      throw fail(thrown, request);
    }
  }

  return { provider: 'anthropic', model: endpoint.model, dialect: anthropicDialect, generate, stream };
}
