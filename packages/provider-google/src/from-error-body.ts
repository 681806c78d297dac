import { isRecord } from '@toolwright/provider-kit';

/** What an error of Google's APIs says. */
export interface GoogleRefusal {
  readonly message: string;
  /** The name of the status, such as `RESOURCE_EXHAUSTED`. */
  readonly status?: string;
  /** Which of the causes behind one status it was, such as `API_KEY_INVALID`. */
  readonly reason?: string;
  /** The wait that is asked for, in milliseconds. */
  readonly retryAfterMs?: number;
}

/**
 * Reads the error body that the SDK puts into the message of its own error, sometimes after words of its own.
 * @returns undefined where there is none
 * @see https://google.aip.dev/193
 */
export function fromErrorBody(text: string): GoogleRefusal | undefined {
  const body = parse(text.slice(text.search(/[[{]/)));
  // Asked for a stream, the API may send a list of one.
  const [first] = [body].flat();
  const error = isRecord(first) ? first.error : undefined;
  if (!isRecord(error) || typeof error.message !== 'string') return undefined;
  const details = Array.isArray(error.details) ? error.details.filter(isRecord) : [];
  const reason = details.find((detail) => hasType(detail, 'ErrorInfo'))?.reason;
  const retryAfterMs = readDelayMs(details.find((detail) => hasType(detail, 'RetryInfo'))?.retryDelay);
  return {
    message: error.message,
    ...(typeof error.status === 'string' && error.status !== '' && { status: error.status }),
    ...(typeof reason === 'string' && { reason }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hasType(detail: Readonly<Record<string, unknown>>, name: string): boolean {
  return String(detail['@type']).endsWith(`google.rpc.${name}`);
}

/** A duration as protocol buffers write it in JSON: seconds and an `s`. */
function readDelayMs(delay: unknown): number | undefined {
  const [, seconds] = /^(\d+(?:\.\d+)?)s$/.exec(String(delay)) ?? [];
  return seconds === undefined ? undefined : Math.round(Number(seconds) * 1_000);
}
