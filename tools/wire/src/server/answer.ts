/** What goes back over HTTP, or nothing at all. */
export type Answer = SentAnswer | { readonly kind: 'hang' };

/** Something that goes back over HTTP. */
export interface SentAnswer {
  readonly kind: 'send';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Each is written for itself, a turn of the event loop after the one before. */
  readonly chunks: readonly Chunk[];
  /** What follows the last chunk: a proper end, a broken connection, or nothing. */
  readonly ending: 'end' | 'cut' | 'hang';
}

/** Text or bytes that are written at once. */
export type Chunk = string | Uint8Array;

export interface AnswerParts {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with a body: text goes as it is, all else as JSON. Declared as JSON unless the headers say otherwise. */
export function toAnswer({ status, body, headers = {} }: AnswerParts): SentAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'send', status, headers: { 'content-type': 'application/json', ...headers }, chunks: [text], ending: 'end' };
}
