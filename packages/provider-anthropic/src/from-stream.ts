import type { ModelStreamPart } from '@toolwright/contract';
import { brokenStream } from '@toolwright/provider-kit';
import { fromResponse, type ResponseContext } from './from-response.js';
import { StreamState } from './stream-state.js';

/**
 * Reads a streamed message.
 * @throws ToolwrightError `model_unavailable` when the stream ends before the message does
 */
export async function* fromStream(events: AsyncIterable<unknown>, context: ResponseContext): AsyncGenerator<ModelStreamPart, void> {
  const state = new StreamState(context.offer);
  for await (const event of events) yield* state.accept(event);
  yield* state.end();
  const { message } = state;
  if (message === undefined) throw brokenStream(context.endpoint);
  yield { type: 'finished', response: fromResponse(message, context) };
}
