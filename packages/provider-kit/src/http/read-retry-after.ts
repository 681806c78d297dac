/** What is needed of response headers; `Headers` of fetch fits. */
export interface ResponseHeaders {
  get(name: string): string | null;
}

const decimal = /^\d+(\.\d+)?$/;
// Checked first, because Date.parse reads far too much: "-5" would be a day in May 2001.
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The wait that a server asks for, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date.
 * @param nowMs milliseconds since the Unix epoch; a date that has passed is a wait of 0
 * @returns undefined where the server asks for none, or for one that cannot be read
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfterMs(headers: ResponseHeaders, nowMs: number): number | undefined {
  const milliseconds = headers.get('retry-after-ms')?.trim() ?? '';
  if (decimal.test(milliseconds)) return Number(milliseconds);
  const header = headers.get('retry-after')?.trim() ?? '';
  if (decimal.test(header)) return Number(header) * 1_000;
  const date = httpDate.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
