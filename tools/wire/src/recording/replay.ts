import type { LanguageModel, ModelResponse } from '@toolwright/contract';
import { readTurn } from '../sample/read-turn.js';
import { sampleRequest } from '../sample/sample-request.js';
import type { RawAnswer } from '../server/raw-answer.js';
import { serveRaw } from '../server/serve-raw.js';
import type { RecordedReply, RecordedStream } from './recording.js';
import { tornStream } from './torn-stream.js';

/** Makes the model that is to read a recording from this address. */
export type CreateModel = (baseUrl: string) => LanguageModel;

/** Lets a model ask for a recorded reply, by its real SDK. */
export function replayReply({ body }: Pick<RecordedReply, 'body'>, createModel: CreateModel): Promise<ModelResponse> {
  return ask({ body }, (baseUrl) => createModel(baseUrl).generate(sampleRequest()));
}

/** How a stream is replayed. */
export interface StreamReplay {
  readonly createModel: CreateModel;
  /** Of the places at which its bytes are divided. */
  readonly seed: number;
}

/** Lets a model ask for a recorded stream, by its real SDK, and reads it to its end. */
export function replayStream(recording: RecordedStream, { createModel, seed }: StreamReplay): Promise<ModelResponse> {
  return ask(tornStream(recording, seed), (baseUrl) => readTurn(createModel(baseUrl).stream(sampleRequest())));
}

async function ask(answer: RawAnswer, read: (baseUrl: string) => Promise<ModelResponse>): Promise<ModelResponse> {
  const server = await serveRaw(answer);
  try {
    return await read(server.baseUrl);
  } finally {
    await server.close();
  }
}
