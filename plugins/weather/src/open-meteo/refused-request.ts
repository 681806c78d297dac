import { ToolwrightError } from '@toolwright/contract';
import { parseAnswer, readText } from './answer-field.js';
import { readRetryAfter } from './retry-after.js';

/** An answer of Open-Meteo that is no success. */
export interface RefusedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** When it came, milliseconds since the Unix epoch. */
  readonly atMs: number;
}

/** The failure for an answer that is no success: transient where the same request may succeed later. */
export function toRefusedRequest({ status, headers, body, atMs }: RefusedAnswer): ToolwrightError {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), atMs);
  const reason = readReason(body);
  return new ToolwrightError('execution_error', `Open-Meteo answered with HTTP status ${status}${reason && `: ${reason}`}.`, {
    category: status === 408 || status === 429 || status >= 500 ? 'transient' : 'permanent',
    sideEffect: 'none',
    cause: { status },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

// Open-Meteo explains itself in {"error":true,"reason":"…"}; a proxy on the way does not.
function readReason(body: string): string {
  try {
    return readText(parseAnswer(body), 'reason').slice(0, 200).replace(/\.$/, '');
  } catch {
    return '';
  }
}
