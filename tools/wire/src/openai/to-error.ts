import type { Refusal } from '../script/refusal.js';

/** The vendor's usual words for a status: type and code of the error. */
const usual: Readonly<Record<number, { readonly type: string; readonly code: string | null }>> = {
  401: { type: 'invalid_request_error', code: 'invalid_api_key' },
  404: { type: 'invalid_request_error', code: 'model_not_found' },
  429: { type: 'requests', code: 'rate_limit_exceeded' },
  500: { type: 'server_error', code: null },
  503: { type: 'service_unavailable_error', code: 'server_is_overloaded' },
};

/** The body of an error as both APIs of OpenAI write it. */
export function toErrorBody(refusal: Refusal): { readonly error: OpenAiError } {
  const { status, message, param, code } = refusal;
  const words = usual[status] ?? { type: 'invalid_request_error', code: null };
  const text = param === undefined ? message : `Invalid '${param}': ${message}`;
  return { error: { message: text, type: words.type, param: param ?? null, code: code === undefined ? words.code : code } };
}

/** What OpenAI says of an error. */
export interface OpenAiError {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

/** The headers that ask for a wait: exact in milliseconds, and rounded up to seconds. */
export function toErrorHeaders({ retryAfterMs }: Refusal): Readonly<Record<string, string>> {
  if (retryAfterMs === undefined) return {};
  return { 'retry-after-ms': String(retryAfterMs), 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) };
}
