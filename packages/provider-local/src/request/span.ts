/** A stretch of the request's text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** All places where a pattern matches. @param pattern must have the flag `g` */
export function matchSpans(text: string, pattern: RegExp): readonly (Span & { readonly match: RegExpExecArray })[] {
  return Array.from(text.matchAll(pattern), (match) => ({ match, start: match.index, end: match.index + match[0].length }));
}
