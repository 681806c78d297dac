import type { ErrorFields } from './error-fields.js';
import { readHeader } from './response-header.js';

/** Tells the time, in milliseconds since the Unix epoch. */
export type Now = () => number;

/**
 * How long the upstream asks to wait, in milliseconds, ≥ 0: the header retry-after-ms (OpenAI, Anthropic), Retry-After in seconds or as a
 * date, or Google's RetryInfo. A date counts from the answer's own date, else from `now`; without either it says nothing.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 * @see https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto
 */
export function readRetryAfterMs(faces: readonly ErrorFields[], now: Now | undefined): number | undefined {
  for (const face of faces) {
    const waitMs = toMs(readHeader(face.headers, 'retry-after-ms'), 1) ?? readRetryAfter(face, now) ?? readRetryDelay(face);
    if (waitMs !== undefined) return waitMs;
  }
  return undefined;
}

/** Whether the answer asks to wait and come again. */
export function hasRetryAfter({ headers, retryDelay }: ErrorFields): boolean {
  return (
    retryDelay !== undefined || readHeader(headers, 'retry-after') !== undefined || readHeader(headers, 'retry-after-ms') !== undefined
  );
}

function readRetryAfter({ headers }: ErrorFields, now: Now | undefined): number | undefined {
  const value = readHeader(headers, 'retry-after');
  if (value === undefined) return undefined;
  return toMs(value, secondMs) ?? untilDate(value, readHeader(headers, 'date'), now);
}

function untilDate(value: string, answered: string | undefined, now: Now | undefined): number | undefined {
  const answeredAt = answered === undefined ? Number.NaN : Date.parse(answered);
  const waitMs = Date.parse(value) - (Number.isNaN(answeredAt) ? (now?.() ?? Number.NaN) : answeredAt);
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function readRetryDelay({ retryDelay }: ErrorFields): number | undefined {
  return retryDelay?.endsWith('s') ? toMs(retryDelay.slice(0, -1), secondMs) : undefined;
}

const secondMs = 1_000;

function toMs(text: string | undefined, unitMs: number): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const waitMs = Math.ceil(Number(text) * unitMs);
  return Number.isFinite(waitMs) && waitMs >= 0 ? waitMs : undefined;
}
