/**
 * Reads a Retry-After header: seconds, or a date. @returns milliseconds from now, never negative; `undefined` when it says nothing usable
 * @see RFC 9110, section 10.2.3
 */
export function readRetryAfter(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const dateMs = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
