import type { Refusal } from '../script/refusal.js';
import { toEventText } from '../server/to-event-text.js';

/** The type of an error that the vendor uses with a status. */
const types: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  503: 'api_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/** The body of an error as the API writes it. */
export function toErrorBody({ status, message, param }: Refusal): unknown {
  const text = param === undefined ? message : `${param}: ${message}`;
  return {
    type: 'error',
    error: { type: types[status] ?? 'invalid_request_error', message: text, details: null },
    request_id: 'req_loopback',
  };
}

/** The headers that ask for a wait. The vendor counts in whole seconds. */
export function toErrorHeaders({ retryAfterMs }: Refusal): Readonly<Record<string, string>> {
  const headers = { 'request-id': 'req_loopback' };
  return retryAfterMs === undefined ? headers : { ...headers, 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) };
}

/** The event by which a stream ends that has failed. */
export function toErrorEvent(refusal: Refusal): string {
  return toEventText({ event: 'error', data: toErrorBody(refusal) });
}
