import { type ModelResponse, type ModelStreamPart, ToolwrightError } from '@toolwright/contract';

/** Reads a streamed turn to its end. @throws ToolwrightError whatever the stream throws, or `execution_error` where it does not finish */
export async function readTurn(stream: AsyncIterable<ModelStreamPart>): Promise<ModelResponse> {
  let last: ModelStreamPart | undefined;
  for await (const part of stream) last = part;
  if (last?.type === 'finished') return last.response;
  throw new ToolwrightError('execution_error', `A stream ends with "finished"; received ${last?.type ?? 'nothing'}.`);
}
