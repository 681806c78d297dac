import type { Message, ToolResult } from '@toolwright/contract';

/** The results by call id that follow the model's turn at `index`, up to its next one: ids are unique within a turn only. */
export function resultsOfTurn(messages: readonly Message[], index: number): ReadonlyMap<string, ToolResult> {
  const results = new Map<string, ToolResult>();
  for (let next = index + 1; next < messages.length; next += 1) {
    const message = messages[next];
    if (message?.role === 'assistant') break;
    if (message?.role === 'tool') for (const result of message.results) results.set(result.callId, result);
  }
  return results;
}
