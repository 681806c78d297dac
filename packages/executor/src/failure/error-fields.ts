import type { Failure } from '@toolwright/contract';
import { readErrorStatus } from './error-status.js';
import { isOwnError } from './own-error.js';

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
  /** Of an error of ours: all that it says. */
  readonly failure: Failure | undefined;
}

type Source = Readonly<Record<string, unknown>>;

const maxLabels = 4;

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
  return {
    name: toText(source.name),
    message: toText(source.message),
    codes: readCodes(source),
    numericCode: toNumber(source.code),
    status: readErrorStatus(source),
    headers: source.headers,
    syscall: toText(source.syscall),
    severity: toText(source.severity),
    details: toText(source.details),
    errno: toNumber(source.errno),
    errcode: toNumber(source.errcode),
    retryDelay: toText(source.retryDelay),
    isRetryable: source.$retryable !== undefined,
    failure: isOwnError(source) ? source.failure : undefined,
  };
}

// The code; MongoDB's labels and its name for the code; Google's reason; the type of OpenAI, Anthropic and node-fetch; Google's status.
function readCodes({ code, errorLabels, codeName, reason, type, status, name }: Source): readonly string[] {
  const codes: string[] = [];
  if (isText(code)) codes.push(code);
  if (Array.isArray(errorLabels)) codes.push(...errorLabels.slice(0, maxLabels).filter(isText));
  if (isText(codeName)) codes.push(codeName);
  if (isText(reason)) codes.push(reason);
  if (isText(type)) codes.push(type);
  if (isText(status)) codes.push(status);
  if (isText(name)) codes.push(name);
  return codes;
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
