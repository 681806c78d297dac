import type { CallFinished, CallStarted, EventBase, EventBody, ToolResult, ToolwrightEvent } from '@toolwright/contract';

const base = { schemaVersion: 1, at: 0, callId: 'call_1', tool: 'weather.now' } as const;

/** An event about a call of `weather.now`, as the executor would send it. */
export function eventOf(body: EventBody, change: Partial<EventBase> = {}): ToolwrightEvent {
  return { ...base, ...change, ...body };
}

/** The start of a call. */
export function started(change: Partial<EventBase & CallStarted> = {}): ToolwrightEvent {
  return { ...base, type: 'call.started', arguments: { city: 'Oslo' }, ...change };
}

/** The end of a call. */
export function finished(result: ToolResult, change: Partial<EventBase & CallFinished> = {}): ToolwrightEvent {
  return { ...base, callId: result.callId, tool: result.tool, type: 'call.finished', result, ...change };
}
