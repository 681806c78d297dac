import type { ModelStreamPart } from '@toolwright/contract';
import { brokenStream } from '@toolwright/provider-kit';
import type { ResponseContext } from './from-response.js';
import { StreamState } from './stream-state.js';

/**
 * Reads a streamed response.
 * @throws ToolwrightError `model_unavailable` when the stream ends without a reason
 */
export async function* fromStream(
  chunks: AsyncIterable<unknown>,
  { offer, endpoint }: ResponseContext,
): AsyncGenerator<ModelStreamPart, void> {
  const state = new StreamState(offer);
  for await (const chunk of chunks) yield* state.accept(chunk);
  if (!state.isOver) throw brokenStream(endpoint);
  yield* state.end();
  yield { type: 'finished', response: state.toResponse() };
}
