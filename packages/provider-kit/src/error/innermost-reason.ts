import { isRecord } from '../json/is-record.js';

/** How deep causes are looked into; a chain may be a circle. */
const maxDepth = 8;

/** What went wrong at the bottom of a chain of causes: fetch itself only says "fetch failed" or "terminated". */
export function innermostReason(thrown: unknown): string {
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
