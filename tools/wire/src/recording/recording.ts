import type { JsonRecord } from '../check/is-record.js';

/** The API that an answer was recorded from, as the rows call it. */
export type RecordedApi = 'openai-chat' | 'openai-responses' | 'anthropic' | 'gemini';

/** What an answer says, as an independent reader of the recordings has it. */
export interface ExpectedTurn {
  readonly text: string;
  readonly tool_calls: readonly ExpectedCall[];
  readonly finish: string | null;
}

/** A call of an answer. */
export interface ExpectedCall {
  readonly id: string;
  readonly name: string;
  readonly args?: unknown;
  /** Instead of `args` where the arguments are no JSON. */
  readonly raw_args?: string;
}

interface Recording {
  readonly id: string;
  readonly format: RecordedApi;
  readonly provider: string;
  readonly tags: readonly string[];
  readonly expected: ExpectedTurn;
}

/** An answer that was recorded whole. */
export interface RecordedReply extends Recording {
  readonly body: JsonRecord;
}

/** An answer that was recorded as a stream: the data of its events, or its text as it came. */
export interface RecordedStream extends Recording {
  readonly transport: 'json-lines' | 'sse-text';
  readonly chunks: readonly string[];
}

/** A refusal that was recorded; some were recorded without the HTTP answer around them. */
export interface RecordedRefusal {
  readonly id: string;
  readonly provider: string;
  readonly body: unknown;
}
