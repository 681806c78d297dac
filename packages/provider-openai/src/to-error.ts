import { ToolwrightError } from '@toolwright/contract';
import { type Endpoint, innermostReason, nameEndpoint, quote, safeCause } from '@toolwright/provider-kit';
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { toStatusError } from './to-status-error.js';

/** What else an error is made from. */
export interface ErrorContext {
  readonly endpoint: Endpoint;
  /** The caller's signal: once it has fired, whatever was thrown is its consequence. */
  readonly signal: AbortSignal;
  readonly nowMs: number;
}

/** Turns what the SDK threw into an error with the failure as data. A request for a turn has no side effect, however it ends. */
export function toError(thrown: unknown, { endpoint, signal, nowMs }: ErrorContext): ToolwrightError {
  if (thrown instanceof ToolwrightError) return thrown;
  const who = nameEndpoint(endpoint);
  const cause = safeCause(thrown, [endpoint.apiKey]);
  const detail = { sideEffect: 'none', ...cause } as const;
  if (signal.aborted || thrown instanceof APIUserAbortError) {
    return new ToolwrightError('cancelled', `${who}: the caller withdrew the request.`, detail);
  }
  if (thrown instanceof APIConnectionTimeoutError) return new ToolwrightError('timeout', `${who} did not answer in time.`, detail);
  const reason = quote(innermostReason(thrown), endpoint);
  if (thrown instanceof APIConnectionError) {
    return new ToolwrightError('model_unavailable', `${who} cannot be reached: ${reason}. Check the base URL and the network.`, detail);
  }
  if (thrown instanceof APIError) return toStatusError(thrown, { endpoint, nowMs, ...cause });
  return new ToolwrightError('model_unavailable', `${who} sent a reply that cannot be read: ${reason}.`, detail);
}
