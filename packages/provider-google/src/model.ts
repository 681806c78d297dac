import { type GenerateContentParameters, GoogleGenAI } from '@google/genai';
import { type LanguageModel, type ModelRequest, type ModelResponse, type ModelStreamPart, systemClock } from '@toolwright/contract';
import { createOfferTools, geminiDialect } from '@toolwright/provider-kit';
import { resolveEndpoint } from './endpoint.js';
import { Exchange } from './exchange.js';
import { fromResponse } from './from-response.js';
import { fromStream } from './from-stream.js';
import type { GoogleOptions } from './google-options.js';
import { toError } from './to-error.js';
import { toRequest } from './to-request.js';
import { toThinking } from './to-thinking.js';
import { toOfferedFunction } from './to-tools.js';

/**
 * A Gemini model behind Google's `generateContent`.
 * Each turn is one request: repeating is left to the policies, so the SDK's own retries and continuations are off.
 * @throws ToolwrightError `authentication_failed` without a usable key, `declaration_error` without a usable base URL
 * @see https://ai.google.dev/api/generate-content
 * @example const app = await createApp({ model: google({ model: 'gemini-3.5-flash' }), plugins: [WeatherPlugin] });
 */
export function google(options: GoogleOptions): LanguageModel {
  const { apiVersion, fetch = globalThis.fetch, clock = systemClock } = options;
  const endpoint = resolveEndpoint(options, process.env);
  const { model, apiKey, baseUrl } = endpoint;
  // Said outright, because the environment could otherwise send the requests to Google Cloud.
  const { models } = new GoogleGenAI({
    apiKey,
    vertexai: false,
    ...(apiVersion !== undefined && { apiVersion }),
    httpOptions: { baseUrl },
  });
  const thinking = toThinking(options);
  const offerTools = createOfferTools(toOfferedFunction);

  function open(request: ModelRequest) {
    const { signal } = request;
    const offer = offerTools(request.tools);
    const body = toRequest(request, { model, offer, thinking });
    const exchange = new Exchange({ fetch, signal });
    return {
      exchange,
      parameters: toParameters(body, exchange),
      context: { offer, endpoint },
      toError: (thrown: unknown) => toError(thrown, { endpoint, signal, answer: exchange.answer, nowMs: clock.now() }),
    };
  }

  async function generate(request: ModelRequest): Promise<ModelResponse> {
    const turn = open(request);
    try {
      return fromResponse(await models.generateContent(turn.parameters), turn.context);
    } catch (thrown) {
      throw turn.toError(thrown);
    } finally {
      // A whole answer has been read to its end, whatever became of it.
      turn.exchange.leave();
    }
  }

  async function* stream(request: ModelRequest): AsyncGenerator<ModelStreamPart, void> {
    const turn = open(request);
    try {
      yield* fromStream(await models.generateContentStream(turn.parameters), turn.context);
    } catch (thrown) {
      throw turn.toError(thrown);
    } finally {
      turn.exchange.close();
    }
  }

  return { provider: 'google', model, dialect: geminiDialect, generate, stream };
}

/** Without retry options the SDK does not retry. */
function toParameters({ config, ...request }: GenerateContentParameters, { signal, fetch }: Exchange): GenerateContentParameters {
  return { ...request, config: { ...config, automaticContinuation: false, abortSignal: signal, httpOptions: { fetch } } };
}
