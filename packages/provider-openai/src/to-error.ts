import { inspect } from 'node:util';
import { ToolwrightError } from '@toolwright/contract';
import { isRecord, maskSecrets } from '@toolwright/provider-kit';
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { type Endpoint, nameEndpoint, quote } from './endpoint.js';
import { toStatusError } from './to-status-error.js';

/** What else an error is made from. */
export interface ErrorContext {
  readonly endpoint: Endpoint;
  /** The caller's signal: once it has fired, whatever was thrown is its consequence. */
  readonly signal: AbortSignal;
  readonly nowMs: number;
}

/** How deep causes and the parts of an error are looked into. */
const maxDepth = 8;

/** Turns what the SDK threw into an error with the failure as data. A request for a turn has no side effect, however it ends. */
export function toError(thrown: unknown, { endpoint, signal, nowMs }: ErrorContext): ToolwrightError {
  if (thrown instanceof ToolwrightError) return thrown;
  const who = nameEndpoint(endpoint);
  const cause = keepCause(thrown, endpoint);
  const detail = { sideEffect: 'none', ...cause } as const;
  if (signal.aborted || thrown instanceof APIUserAbortError) {
    return new ToolwrightError('cancelled', `${who}: the caller withdrew the request.`, detail);
  }
  if (thrown instanceof APIConnectionTimeoutError) return new ToolwrightError('timeout', `${who} did not answer in time.`, detail);
  const reason = quote(innermostReason(thrown), endpoint);
  if (thrown instanceof APIConnectionError) {
    return new ToolwrightError('model_unavailable', `${who} cannot be reached: ${reason}. Check the base URL and the network.`, detail);
  }
  if (thrown instanceof APIError && thrown.status !== undefined) return toStatusError(thrown, { endpoint, nowMs, ...cause });
  return new ToolwrightError('model_unavailable', `${who} sent a reply that cannot be read: ${reason}.`, detail);
}

/** The cause is for logs, so it is dropped where anything in it, however deep, looks like a key. */
function keepCause(cause: unknown, { apiKey }: Endpoint): { readonly cause?: unknown } {
  const shown = inspect(cause, { depth: maxDepth });
  return maskSecrets(shown, [apiKey]) === shown ? { cause } : {};
}

/** What went wrong at the bottom: fetch itself only says "fetch failed" or "terminated". */
function innermostReason(thrown: unknown): string {
  let reason = String(thrown);
  let error = thrown;
  for (let depth = 0; depth < maxDepth && isRecord(error); depth += 1) {
    // The error of a host with several addresses has a code and no message.
    const text = [error.message, error.code].find((part) => typeof part === 'string' && part !== '');
    if (typeof text === 'string') reason = text;
    error = error.cause;
  }
  return reason;
}
