import { ToolwrightError } from '@toolwright/contract';
import { type Endpoint, innermostReason, isRecord, nameEndpoint, quote, safeCause } from '@toolwright/provider-kit';
import type { HttpAnswer } from './exchange.js';
import { type StatusRefusal, toStatusError } from './to-status-error.js';

/** What else an error is made from. */
export interface ErrorContext {
  readonly endpoint: Endpoint;
  /** The caller's signal: once it has fired, whatever was thrown is its consequence. */
  readonly signal: AbortSignal;
  /** Absent where the server did not begin to answer. */
  readonly answer: HttpAnswer | undefined;
  readonly nowMs: number;
}

/** Turns what the SDK threw into an error with the failure as data. A request for a turn has no side effect, however it ends. */
export function toError(thrown: unknown, { endpoint, signal, answer, nowMs }: ErrorContext): ToolwrightError {
  if (thrown instanceof ToolwrightError) return thrown;
  const who = nameEndpoint(endpoint);
  const cause = safeCause(thrown, [endpoint.apiKey]);
  const detail = { sideEffect: 'none', ...cause } as const;
  if (signal.aborted) return new ToolwrightError('cancelled', `${who}: the caller withdrew the request.`, detail);
  const reason = quote(innermostReason(thrown), endpoint);
  if (!answer) {
    return new ToolwrightError('model_unavailable', `${who} cannot be reached: ${reason}. Check the base URL and the network.`, detail);
  }
  const refusal = toRefusal(thrown, answer);
  if (refusal) return toStatusError(refusal, { endpoint, nowMs, ...cause });
  return new ToolwrightError('model_unavailable', `${who} sent a reply that cannot be read: ${reason}.`, detail);
}

/** A stream that began well may tell an error with a status of its own. The SDK gives up on a body that it cannot read, and forgets the status. */
function toRefusal(thrown: unknown, { ok, status, headers }: HttpAnswer): StatusRefusal | undefined {
  const { name, status: told, message } = isRecord(thrown) ? thrown : {};
  const text = String(message ?? thrown);
  if (!ok) return { status, headers, text };
  return name === 'ApiError' && typeof told === 'number' ? { status: told, headers, text } : undefined;
}
