import { ToolwrightError } from '@toolwright/contract';
import { type Endpoint, nameEndpoint, quote } from '../endpoint/endpoint.js';

/** What should have come, and what came. */
export interface Mismatch {
  readonly endpoint: Endpoint;
  /** Completes "was expected to send …". */
  readonly expected: string;
  readonly received: unknown;
}

/** The error for a reply that is no turn, as proxies, wrong base URLs and servers that are only nearly compatible send it. */
export function brokenReply({ endpoint, expected, received }: Mismatch): ToolwrightError {
  const shown = typeof received === 'string' ? received : (JSON.stringify(received) ?? 'nothing');
  return new ToolwrightError(
    'model_unavailable',
    `${nameEndpoint(endpoint)} was expected to send ${expected}; received: ${quote(shown, endpoint)}. Check that the base URL leads to this API.`,
  );
}

/** The error for a stream that ended before its turn did. */
export function brokenStream(endpoint: Endpoint): ToolwrightError {
  return new ToolwrightError('model_unavailable', `${nameEndpoint(endpoint)} ended its stream before the turn was over. Ask again.`);
}
