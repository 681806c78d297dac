const firstErrorStatus = 400;

/**
 * The HTTP status that an error or an answer names: `status`, `statusCode`, or `httpStatusCode` as AWS calls it; else `code`, which
 * Google's APIs and their clients give as the status, there only of errors.
 */
export function readErrorStatus({ status, statusCode, httpStatusCode, code }: Readonly<Record<string, unknown>>): number | undefined {
  const given = toStatus(status) ?? toStatus(statusCode) ?? toStatus(httpStatusCode);
  if (given !== undefined) return given;
  const byCode = toStatus(code);
  return byCode !== undefined && byCode >= firstErrorStatus ? byCode : undefined;
}

function toStatus(value: unknown): number | undefined {
  const status = typeof value === 'string' ? Number(value) : value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}
