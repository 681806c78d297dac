/** What goes back over HTTP, or what happens instead. */
export type Answer =
  | { readonly kind: 'whole'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** Half of a successful answer's body, then the connection breaks. */
  | { readonly kind: 'cut'; readonly body: string }
  | { readonly kind: 'hang' };

export interface AnswerParts {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with a body: text goes as it is, all else as JSON. Declared as JSON unless the headers say otherwise. */
export function toAnswer({ status, body, headers = {} }: AnswerParts): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'whole', status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}
