import type { ToolCall } from '../tool/tool-call.js';
import type { ModelResponse } from './model-response.js';
import type { ModelStreamPart } from './model-stream-part.js';

/** Takes a finished turn to pieces. */
export function toStreamParts(response: ModelResponse): readonly ModelStreamPart[] {
  const { reasoning = '', text, toolCalls } = response;
  return [
    ...(reasoning === '' ? [] : [{ type: 'reasoning', text: reasoning } as const]),
    ...(text === '' ? [] : [{ type: 'text', text } as const]),
    ...toolCalls.flatMap(toCallParts),
    { type: 'finished', response },
  ];
}

/** The stream of a model that cannot stream: asks once it is read, and gives the turn as soon as it is there. */
export async function* streamResponse(generate: () => Promise<ModelResponse>): AsyncGenerator<ModelStreamPart, void> {
  yield* toStreamParts(await generate());
}

function toCallParts(call: ToolCall, index: number): readonly ModelStreamPart[] {
  const { id, name, arguments: given } = call;
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return [
    { type: 'call-started', index, id, name },
    { type: 'call-arguments', index, text },
    { type: 'call-completed', index, call },
  ];
}
