import { type ErrorCode, errorCatalogue, ToolwrightError } from '@toolwright/contract';
import { type ResponseHeaders, readRetryAfterMs } from './read-retry-after.js';
import { saysFiltered, saysTooLong } from './telling-words.js';

/** An answer of a model's server other than success. */
export interface HttpRefusal {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Says who refused what and why; free of secrets. */
  readonly message: string;
  /** When the answer came, in milliseconds since the Unix epoch; what a `Retry-After` date is measured from. */
  readonly nowMs: number;
  /** The wait that the body asks for, in milliseconds. @default the one of the headers */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** Turns a refusal by HTTP status into the error that all vendors share. What a vendor says by codes of its own is to be read before. */
export function fromHttpStatus(refusal: HttpRefusal): ToolwrightError {
  const { status, headers, message, nowMs, cause } = refusal;
  const code = toErrorCode(status, message);
  const common = { status, sideEffect: 'none', ...(cause !== undefined && { cause }) } as const;
  if (saysRetry(headers) ?? isTransient(status)) {
    const retryAfterMs = refusal.retryAfterMs ?? readRetryAfterMs(headers, nowMs);
    return new ToolwrightError(code, message, { category: 'transient', ...(retryAfterMs !== undefined && { retryAfterMs }), ...common });
  }
  const { category, suggestion } = errorCatalogue[code];
  return new ToolwrightError(code, message, {
    category: 'permanent',
    suggestion: category === 'permanent' ? suggestion : 'Correct the request; sending it again does not help.',
    ...common,
  });
}

function toErrorCode(status: number, message: string): ErrorCode {
  if (status === 401 || status === 403) return 'authentication_failed';
  if (status === 429) return 'rate_limited';
  const isRefused = status === 400 || status === 422;
  if (status === 413 || (isRefused && saysTooLong(message))) return 'context_too_long';
  if (isRefused && saysFiltered(message)) return 'content_filtered';
  return 'model_unavailable';
}

// 408 and 425 say that the server was not ready for this request now. 409 is a conflict with something that stays, unless a header says to retry.
function isTransient(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** OpenAI and Anthropic say by this header whether to repeat a request; it beats the status. */
function saysRetry(headers: ResponseHeaders): boolean | undefined {
  const header = headers.get('x-should-retry');
  if (header === 'true') return true;
  return header === 'false' ? false : undefined;
}
