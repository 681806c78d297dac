import type { JsonObject, Message, ToolCall, ToolResult } from '@toolwright/contract';
import type { Exchange } from './exchange.js';

/** What the rules read off a conversation. */
export interface Conversation {
  /** The last user message; empty without one. */
  readonly request: string;
  /** How many user messages there are: the round that is answered now. */
  readonly round: number;
  /** All calls so far, in order. */
  readonly exchanges: readonly Exchange[];
  /** Ids that calls of the conversation have used up. */
  readonly callIds: ReadonlySet<string>;
}

/** Reads a conversation from its messages. */
export function readConversation(messages: readonly Message[]): Conversation {
  const exchanges: Exchange[] = [];
  const callIds = new Set<string>();
  let round = 0;
  let request = '';
  for (const [place, message] of messages.entries()) {
    if (message.role === 'user') {
      round += 1;
      request = message.text;
    }
    if (message.role !== 'assistant') continue;
    const results = resultsAfter(messages, place);
    for (const call of message.toolCalls) {
      callIds.add(call.id);
      exchanges.push(toExchange(call, results, round));
    }
  }
  return { request, round, exchanges, callIds };
}

function resultsAfter(messages: readonly Message[], place: number): readonly ToolResult[] {
  const next = messages[place + 1];
  return next?.role === 'tool' ? next.results : [];
}

function toExchange(call: ToolCall, results: readonly ToolResult[], round: number): Exchange {
  const result = results.find(({ callId }) => callId === call.id);
  return { tool: call.name, arguments: toObject(call.arguments), round, ...(result && { result }) };
}

// Another model may have written these; what is no JSON object equals no call of ours.
function toObject(callArguments: JsonObject | string): JsonObject {
  if (typeof callArguments !== 'string') return callArguments;
  try {
    const value: unknown = JSON.parse(callArguments);
    // JSON.parse gives JSON values only.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}
