import { type Answer, toAnswer } from '../server/answer.js';

/** The vendor's usual words for a status: type and code of the error. */
const usual: Readonly<Record<number, { readonly type: string; readonly code: string | null }>> = {
  401: { type: 'invalid_request_error', code: 'invalid_api_key' },
  404: { type: 'invalid_request_error', code: 'model_not_found' },
  429: { type: 'requests', code: 'rate_limit_exceeded' },
  500: { type: 'server_error', code: null },
  503: { type: 'service_unavailable_error', code: 'server_is_overloaded' },
};

/** What a refusal says beyond its status. */
export interface RefusalDetail {
  readonly message: string;
  readonly param?: string;
  /** @default the vendor's usual one for the status */
  readonly code?: string | null;
}

/** The body of an error as the API writes it. */
export function toErrorBody(status: number, { message, param, code }: RefusalDetail): unknown {
  const words = usual[status] ?? { type: 'invalid_request_error', code: null };
  return { error: { message, type: words.type, param: param ?? null, code: code === undefined ? words.code : code } };
}

/** An answer that refuses a request. */
export function refuse(status: number, detail: RefusalDetail): Answer {
  return toAnswer({ status, body: toErrorBody(status, detail) });
}
