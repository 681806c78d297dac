import type { RawAnswer } from '../server/raw-answer.js';
import type { Split } from '../server/split.js';
import type { Reply } from './reply.js';

/** What a scripted server does with one valid request. */
export type Turn = ScriptedTurn | ((body: RequestBody) => ScriptedTurn);

/** A turn that is decided. */
export type ScriptedTurn =
  /** Answers with success, streamed when the request asks for it. */
  | { readonly reply: Reply; readonly split?: Split }
  | RefusingTurn
  /** Never answers; in a stream, with `afterEvents`, begins to. */
  | ({ readonly hang: true } & Interruption)
  /** Breaks the connection in the middle of the body. */
  | ({ readonly cut: true } & Interruption)
  /** Begins a stream with success and ends it with the vendor's error event for this status; unstreamed, refuses with it. */
  | ({ readonly streamError: number } & Interruption)
  /** A web page with this status, as a proxy sends when it cannot reach the vendor. */
  | { readonly page: number }
  /** Answers with exactly this; text alone is sent with status 200 and declared as JSON. */
  | { readonly raw: string | RawAnswer };

/** Refuses. A body of text is sent as it is; without one, the vendor's usual for this status is. */
export interface RefusingTurn {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Asks for a wait in the vendor's own way: `retry-after-ms` and `retry-after`, or Google's RetryInfo. @default none */
  readonly retryAfterMs?: number;
}

/** Where a reply breaks off. */
export interface Interruption {
  /** What was about to be said. @default one sentence */
  readonly reply?: Reply;
  /** Events of the stream that are still sent. @default `cut`: half of the body's bytes; `streamError`: 1; `hang`: none, nor headers */
  readonly afterEvents?: number;
}

/** The JSON body of a request, validated before a turn sees it. */
export type RequestBody = Readonly<Record<string, unknown>>;
