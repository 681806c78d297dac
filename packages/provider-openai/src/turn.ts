import type { ModelRequest, ModelResponse, ModelStreamPart } from '@toolwright/contract';
import type { Endpoint } from '@toolwright/provider-kit';
import type OpenAI from 'openai';
import type { OpenAiOptions } from './openai-options.js';

/** One turn in one of the two APIs: how it is asked for, and how the answer is read. */
export interface Turn {
  ask(signal: AbortSignal): Promise<unknown>;
  askStreamed(signal: AbortSignal): Promise<AsyncIterable<unknown>>;
  /** @throws ToolwrightError or the SDK's error where the reply is no turn */
  read(reply: unknown): ModelResponse;
  startReading(): StreamReader;
}

/** Puts a streamed turn together. */
export interface StreamReader {
  /** Takes the next event. @throws the SDK's error where the event says that the turn failed */
  read(event: unknown): Iterable<ModelStreamPart>;
  /** Takes the end of the stream. @throws ToolwrightError `model_unavailable` where the turn was not over */
  finish(): Iterable<ModelStreamPart>;
}

/** What turns are asked with. */
export interface Connection {
  readonly client: OpenAI;
  readonly endpoint: Endpoint;
  readonly options: Pick<OpenAiOptions, 'reasoningEffort' | 'reasoningSummary'>;
}

/** Begins the turns of one of the two APIs. */
export type PrepareTurn = (request: ModelRequest) => Turn;
