/** What an error, or the answer that it carries, says of itself. Each field only where it has the type that it should have. */
export interface ErrorFields {
  readonly name: string | undefined;
  readonly message: string | undefined;
  /** Words by which it names its kind, the most precise first; its name last. */
  readonly codes: readonly string[];
  /** `code` where it is a number: of gRPC, JSON-RPC, MongoDB, or an HTTP status. */
  readonly numericCode: number | undefined;
  /** 100–599. */
  readonly status: number | undefined;
  /** A `Headers` object or a record. */
  readonly headers: unknown;
  /** Of a system error: the call that failed. */
  readonly syscall: string | undefined;
  /** Of PostgreSQL. */
  readonly severity: string | undefined;
  /** Of gRPC: the server's words. */
  readonly details: string | undefined;
  /** Of MySQL. */
  readonly errno: number | undefined;
  /** Of node:sqlite. */
  readonly errcode: number | undefined;
  /** Of Google's RetryInfo: seconds and the letter `s`. */
  readonly retryDelay: string | undefined;
  /** Of AWS: its own rules call the error retryable. */
  readonly isRetryable: boolean;
}

type Source = Readonly<Record<string, unknown>>;

/** Reads the fields by their shape: `instanceof` fails across realms, and libraries throw plain objects too. What throws when it is read says nothing. */
export function readErrorFields(value: object): ErrorFields {
  try {
    // Any object may be asked for any name; every answer is checked.
    return readFields(value as Source);
  } catch {
    return readFields({});
  }
}

function readFields(source: Source): ErrorFields {
  const { code, name, message, headers } = source;
  const namedCode = toText(code);
  const numericCode = toNumber(code);
  return {
    name: toText(name),
    message: toText(message),
    codes: readCodes(source, namedCode),
    numericCode,
    status: readStatus(source, numericCode ?? Number(namedCode)),
    headers,
    syscall: toText(source.syscall),
    severity: toText(source.severity),
    details: toText(source.details),
    errno: toNumber(source.errno),
    errcode: toNumber(source.errcode),
    retryDelay: toText(source.retryDelay),
    isRetryable: source.$retryable !== undefined,
  };
}

// MongoDB's labels; its name for the code; Google's reason and status; the type of OpenAI, Anthropic and node-fetch; AWS.
function readCodes(source: Source, code: string | undefined): readonly string[] {
  const { errorLabels, codeName, reason, type, status, __type, name } = source;
  const codes: string[] = code === undefined ? [] : [code];
  if (Array.isArray(errorLabels)) codes.push(...errorLabels.slice(0, maxLabels).filter(isText));
  for (const word of [codeName, reason, type, status, __type, name]) {
    if (isText(word)) codes.push(word);
  }
  return codes;
}

const maxLabels = 4;

// Google and gaxios repeat the status as the code.
function readStatus(source: Source, code: number): number | undefined {
  const { status, statusCode, httpStatusCode } = source;
  for (const given of [status, statusCode, httpStatusCode]) {
    const number = isText(given) ? Number(given) : given;
    if (typeof number === 'number' && isHttpStatus(number)) return number;
  }
  return isHttpStatus(code) && code >= firstErrorStatus ? code : undefined;
}

const firstErrorStatus = 400;

function isHttpStatus(value: number): boolean {
  return Number.isInteger(value) && value >= 100 && value <= 599;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function toText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
