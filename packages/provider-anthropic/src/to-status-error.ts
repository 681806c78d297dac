import type { APIError } from '@anthropic-ai/sdk';
import { ToolwrightError } from '@toolwright/contract';
import { type Endpoint, fromHttpStatus, nameEndpoint, quote } from '@toolwright/provider-kit';

/** What else an error is made from. */
export interface StatusErrorContext {
  readonly endpoint: Endpoint;
  readonly nowMs: number;
  readonly cause?: unknown;
}

/** The status that the API sends with each type of error; a stream that has begun with success can only tell the type. */
const statuses: ReadonlyMap<unknown, number> = new Map([
  ['invalid_request_error', 400],
  ['authentication_error', 401],
  ['billing_error', 402],
  ['permission_error', 403],
  ['not_found_error', 404],
  ['request_too_large', 413],
  ['rate_limit_error', 429],
  ['api_error', 500],
  ['timeout_error', 504],
  ['overloaded_error', 529],
]);

/** Limits of what may be spent: they come with 429, but no waiting of ours ends them. */
const spendLimits: ReadonlySet<unknown> = new Set(['contract_spend_limit_reached', 'enforced_spend_limit_reached']);
const spendCure = 'The account may spend no more, so waiting does not help: check its plan and billing.';

/** Turns what the API says against a request into an error, by status or, within a stream, by type. */
export function toStatusError(error: APIError, { endpoint, nowMs, ...cause }: StatusErrorContext): ToolwrightError {
  const { headers = new Headers(), type, errorCode, apiMessage } = error;
  const status = error.status ?? statuses.get(type) ?? 500;
  const said = apiMessage === null ? error.message : `${error.status ?? type} ${apiMessage}`;
  const isSpent = spendLimits.has(errorCode);
  const message =
    `${nameEndpoint(endpoint)} answered ${quote(said, endpoint).replace(/\.$/, '')}. ${isSpent ? spendCure : cureOf(status)}`.trim();
  if (!isSpent) return fromHttpStatus({ status, headers, message, nowMs, ...cause });
  return new ToolwrightError('model_unavailable', message, {
    category: 'permanent',
    sideEffect: 'none',
    suggestion: spendCure,
    status,
    ...cause,
  });
}

function cureOf(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'Check the `apiKey` given to anthropic() or, without one, ANTHROPIC_API_KEY.';
    case 402:
      return "Check the account's plan and billing.";
    case 404:
      return 'Check the name of the model and the base URL.';
    default:
      return '';
  }
}
