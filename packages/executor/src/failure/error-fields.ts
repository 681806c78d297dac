/** What an error may say of itself; each field only where it has the type that it should have. */
export interface ErrorFields {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  /** HTTP status, from `status` or `statusCode`. */
  readonly status?: number;
  readonly cause?: unknown;
}

/** Reads the fields of anything thrown by their shape: `instanceof` fails across realms, and libraries throw plain objects too. */
export function readErrorFields(thrown: unknown): ErrorFields {
  if (typeof thrown !== 'object' || thrown === null) return {};
  const { name, message, code, status, statusCode, cause } = thrown as Readonly<Record<string, unknown>>;
  const httpStatus = typeof status === 'number' ? status : statusCode;
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof message === 'string' && { message }),
    ...(typeof code === 'string' && { code }),
    ...(typeof httpStatus === 'number' && { status: httpStatus }),
    ...(cause !== undefined && { cause }),
  };
}
