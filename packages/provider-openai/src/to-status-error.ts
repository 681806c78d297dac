import { type ErrorCode, ToolwrightError } from '@toolwright/contract';
import { type Endpoint, fromHttpStatus, nameEndpoint, quote, readRetryAfterMs } from '@toolwright/provider-kit';
import type { APIError } from 'openai';
import { inferStatus } from './infer-status.js';
import { readResetMs } from './read-reset-ms.js';

/** What else an error is made from. */
export interface StatusErrorContext {
  readonly endpoint: Endpoint;
  readonly nowMs: number;
  readonly cause?: unknown;
}

interface Meaning {
  readonly code: ErrorCode;
  readonly cure: string;
}

const tooLong: Meaning = { code: 'context_too_long', cure: 'Send fewer or shorter messages and tools.' };
const filtered: Meaning = { code: 'content_filtered', cure: 'Ask differently.' };
const quotaUsedUp: Meaning = {
  code: 'model_unavailable',
  cure: "The account's quota is used up, so waiting does not help: check its plan and billing.",
};

/** What the API's error codes and types say that the HTTP status does not; each is permanent, whatever the status. */
const tellingWords: ReadonlyMap<unknown, Meaning> = new Map([
  ['context_length_exceeded', tooLong],
  ['content_filter', filtered],
  ['content_policy_violation', filtered],
  ['insufficient_quota', quotaUsedUp],
  ['credit_balance_exhausted', quotaUsedUp],
  ['billing_hard_limit_reached', quotaUsedUp],
]);

/** Turns a refusal into an error, whether it came with an HTTP status or inside an answer that began with success. */
export function toStatusError(error: APIError, { endpoint, nowMs, ...cause }: StatusErrorContext): ToolwrightError {
  const { headers = new Headers(), code, type } = error;
  const status = error.status ?? inferStatus({ code, type });
  const meaning = tellingWords.get(code) ?? tellingWords.get(type);
  const said = quote(error.message, endpoint).replace(/\.$/, '');
  const message = `${nameEndpoint(endpoint)} answered ${said}. ${meaning?.cure ?? cureOf(status)}`.trim();
  if (!meaning) {
    const resetMs = status === 429 && readRetryAfterMs(headers, nowMs) === undefined ? readResetMs(headers) : undefined;
    return fromHttpStatus({ status, headers, message, nowMs, ...(resetMs !== undefined && { retryAfterMs: resetMs }), ...cause });
  }
  return new ToolwrightError(meaning.code, message, { category: 'permanent', sideEffect: 'none', suggestion: meaning.cure, ...cause });
}

function cureOf(status: number): string {
  if (status === 401 || status === 403) return 'Check the `apiKey` given to openai() or, without one, OPENAI_API_KEY.';
  return status === 404 ? 'Check the name of the model and the base URL.' : '';
}
