/** A server-sent event. */
export interface EventParts {
  /** @default no name */
  readonly event?: string;
  /** Text goes as it is, all else as JSON; it has no line breaks of its own. */
  readonly data: unknown;
  /** @default '\n' */
  readonly lineEnd?: '\n' | '\r\n';
}

/** Writes one server-sent event, with the empty line that ends it. @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function toEventText({ event, data, lineEnd = '\n' }: EventParts): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `${event === undefined ? '' : `event: ${event}${lineEnd}`}data: ${text}${lineEnd}${lineEnd}`;
}
