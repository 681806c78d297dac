/** The words by which a server says what went wrong. */
export interface ErrorWords {
  readonly code: unknown;
  readonly type: unknown;
}

/** HTTP statuses of what servers report inside an answer that began with success; anything else is taken for their own fault. */
const statuses: ReadonlyMap<unknown, number> = new Map([
  ['rate_limit_exceeded', 429],
  ['rate_limit_error', 429],
  ['server_is_overloaded', 503],
  ['overloaded_error', 503],
  ['server_error', 500],
  ['invalid_api_key', 401],
  ['authentication_error', 401],
  ['permission_error', 403],
  ['model_not_found', 404],
  ['not_found', 404],
  ['invalid_prompt', 400],
  ['invalid_request', 400],
  ['invalid_request_error', 400],
]);

/** The HTTP status that a failure within a stream or a reply would have had. Proxies write it as the code. */
export function inferStatus({ code, type }: ErrorWords): number {
  const written = Number(code);
  if (Number.isInteger(written) && written >= 400 && written < 600) return written;
  return statuses.get(code) ?? statuses.get(type) ?? 500;
}
