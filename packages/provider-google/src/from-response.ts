import { type ModelResponse, ToolwrightError } from '@toolwright/contract';
import { type Endpoint, nameEndpoint } from '@toolwright/provider-kit';
import type { Offer } from './offer.js';
import { StreamState } from './stream-state.js';

/** What else a response is read with. */
export interface ResponseContext {
  /** The tools that were offered. */
  readonly offer: Offer;
  readonly endpoint: Endpoint;
}

/**
 * Reads a whole response. Nothing is taken on trust: proxies and wrong base URLs send anything.
 * @throws ToolwrightError `model_unavailable` when it is none
 */
export function fromResponse(response: unknown, { offer, endpoint }: ResponseContext): ModelResponse {
  const state = new StreamState(offer);
  state.accept(response);
  state.end();
  if (state.hasAnswer) return state.toResponse();
  throw new ToolwrightError(
    'model_unavailable',
    `${nameEndpoint(endpoint)} was expected to answer with a candidate or the reason for a block; received neither. Check that the base URL leads to the Gemini API.`,
  );
}
