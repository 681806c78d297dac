import { isRecord } from '../check/is-record.js';
import type { WireRequest } from '../server/wire-server.js';

/** Whether a request's body asks for a stream; Gemini alone asks by the path. */
export function asksForStream({ body }: WireRequest): boolean {
  return isRecord(body) && body.stream === true;
}
