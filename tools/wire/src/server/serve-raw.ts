import { type RawAnswer, toRawAnswer } from './raw-answer.js';
import { startServer } from './start-server.js';
import type { WireServer } from './wire-server.js';

/**
 * Starts a server on this machine that answers every request, whatever it asks, with the same bytes.
 * @example const server = await serveRaw({ status: 529, body: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } } });
 */
export function serveRaw(raw: RawAnswer): Promise<WireServer> {
  return startServer({ basePath: '', answer: () => toRawAnswer(raw) });
}
