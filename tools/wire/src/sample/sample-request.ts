import type { ModelRequest } from '@toolwright/contract';

/** A request for one turn: "Weather?" without tools unless changed. */
export function sampleRequest(change: Partial<ModelRequest> = {}): ModelRequest {
  return { messages: [{ role: 'user', text: 'Weather?' }], tools: [], signal: new AbortController().signal, ...change };
}
