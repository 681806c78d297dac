import type { Refusal } from '../script/refusal.js';
import { toEventText } from '../server/to-event-text.js';

/** The name of a status in the vendor's errors. */
const names: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** The body of an error as the API writes it; a code becomes the reason in its details. */
export function toErrorBody({ status, message, param, code, retryAfterMs }: Refusal): unknown {
  const details = [
    ...(param === undefined
      ? []
      : [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: param, description: message }] }]),
    ...(code == null ? [] : [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: code, domain: 'googleapis.com' }]),
    ...(retryAfterMs === undefined
      ? []
      : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${retryAfterMs / 1_000}s` }]),
  ];
  const text = param === undefined ? message : `Invalid '${param}': ${message}`;
  return { error: { code: status, message: text, status: names[status] ?? 'UNKNOWN', ...(details.length > 0 && { details }) } };
}

/** The event by which a stream ends that has failed. */
export function toErrorEvent(refusal: Refusal): string {
  return toEventText({ data: toErrorBody(refusal), lineEnd: '\r\n' });
}
