import { ToolwrightError } from '@toolwright/contract';
import { type Endpoint, fromHttpStatus, nameEndpoint, quote, type ResponseHeaders } from '@toolwright/provider-kit';
import { fromErrorBody } from './from-error-body.js';

/** A refusal with a status, of HTTP or within a stream. */
export interface StatusRefusal {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** What the SDK says of it; it holds the body. */
  readonly text: string;
}

/** What else an error is made from. */
export interface StatusErrorContext {
  readonly endpoint: Endpoint;
  readonly nowMs: number;
  readonly cause?: unknown;
}

/** The API's own words for a conversation that is too long; it has no code for it. */
const tooLong = /token count.*exceeds|exceeds the maximum number of tokens/i;

const checkKey = 'Check the `apiKey` given to google() or, without one, GEMINI_API_KEY.';

/** Turns a refusal into an error. */
export function toStatusError(refusal: StatusRefusal, { endpoint, nowMs, ...cause }: StatusErrorContext): ToolwrightError {
  const { status, headers, text } = refusal;
  const body = fromErrorBody(text);
  const said = quote([body?.status, body?.message ?? text].filter(Boolean).join(': '), endpoint).replace(/\.$/, '');
  const answered = `${nameEndpoint(endpoint)} answered ${status} ${said}.`;
  const fail = (code: 'authentication_failed' | 'context_too_long', cure: string) =>
    new ToolwrightError(code, `${answered} ${cure}`, { status, ...cause });
  if (body?.reason === 'API_KEY_INVALID') return fail('authentication_failed', checkKey);
  if (status === 400 && tooLong.test(said)) return fail('context_too_long', 'Send fewer or shorter messages and tools.');
  const message = `${answered} ${cureOf(status)}`.trim();
  const retryAfterMs = body?.retryAfterMs;
  return fromHttpStatus({ status, headers, message, nowMs, ...(retryAfterMs !== undefined && { retryAfterMs }), ...cause });
}

function cureOf(status: number): string {
  if (status === 401 || status === 403) return checkKey;
  return status === 404 ? 'Check the name of the model and the base URL.' : '';
}
