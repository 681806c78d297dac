import { type Chunk, type SentAnswer, toAnswer } from './answer.js';
import { type Split, splitBody } from './split.js';

/** An answer given byte for byte, such as a recording. */
export interface RawAnswer {
  /** @default 200 */
  readonly status?: number;
  /** @default declared as JSON, or as an event stream where there are chunks */
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes as it is, all else as JSON; none where it is `null`. @default none */
  readonly body?: unknown;
  /** In place of a body: what is written piece by piece. */
  readonly chunks?: readonly Chunk[];
  /** @default as the chunks stand */
  readonly split?: Split;
  /** What follows the last byte. @default 'end' */
  readonly ending?: SentAnswer['ending'];
}

/** Makes an answer that sends exactly these bytes. */
export function toRawAnswer({ status = 200, headers = {}, body, chunks, split, ending = 'end' }: RawAnswer): SentAnswer {
  const declared = chunks ? { 'content-type': 'text/event-stream', ...headers } : headers;
  const answer = toAnswer({ status, body: body ?? '', headers: declared });
  return { ...answer, chunks: splitBody(chunks ?? answer.chunks, split), ending };
}
