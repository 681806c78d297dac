import type { ModelRequest, ModelResponse } from '@toolwright/contract';
import type { ConnectedModel, ModelBehaviour } from './model-behaviour.js';
import { assertWholeStream, readStream } from './observe-model.js';

/** A promise of `LanguageModel`, and what the other side does while it is looked at. */
export interface ModelCase {
  readonly name: string;
  readonly behaviour: ModelBehaviour;
  /** Rejects where the promise is broken. @param controller fires the signal; it is fired anyway when the case is over */
  check(connected: ConnectedModel, controller: AbortController): Promise<void>;
}

/** The other side answers. */
export const answersText: ModelBehaviour = { kind: 'text', text: 'It rains in Oslo.' };

/** Asks for a turn at once. */
export function generate(connected: ConnectedModel, { signal }: AbortController): Promise<ModelResponse> {
  return connected.model.generate(toRequest(connected, signal));
}

/** Asks for a turn in pieces, and asserts that they make up the turn. */
export async function generateByStream(connected: ConnectedModel, { signal }: AbortController): Promise<ModelResponse> {
  return assertWholeStream(await readStream(connected.model.stream(toRequest(connected, signal))));
}

/** The request that makes the other side behave. */
export function toRequest({ request }: ConnectedModel, signal: AbortSignal): ModelRequest {
  return { ...request, signal };
}
