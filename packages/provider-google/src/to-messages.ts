import type { Content } from '@google/genai';
import type { AssistantMessage, Message, ToolResult } from '@toolwright/contract';
import { resultsOfTurn } from '@toolwright/provider-kit';
import { toAnswer } from './to-answer.js';
import { type TurnContext, toTurnParts } from './to-turn-parts.js';

/**
 * Writes a conversation for the API, instructions left out. It wants one content with as many responses as there are calls, right after the
 * turn that made them; so answers go with their calls wherever the results stand, and a result without its call is left out.
 */
export function toMessages(messages: readonly Message[], context: TurnContext): Content[] {
  return messages.flatMap((message, index): Content[] => {
    if (message.role === 'user') return [{ role: 'user', parts: [{ text: message.text }] }];
    if (message.role !== 'assistant') return [];
    return toTurn(message, { ...context, results: resultsOfTurn(messages, index) });
  });
}

interface AnsweredTurnContext extends TurnContext {
  readonly results: ReadonlyMap<string, ToolResult>;
}

/** A turn that says nothing is left out: a content without parts is refused. */
function toTurn(message: AssistantMessage, { results, ...context }: AnsweredTurnContext): Content[] {
  const parts = toTurnParts(message, context);
  // A call is answered by the id and name that it has in this request, which need not be those that we know it by.
  const calls = parts.flatMap(({ functionCall }) => functionCall ?? []);
  const answers = calls.map(({ id, name = '' }, index) => {
    const result = results.get(message.toolCalls[index]?.id ?? '');
    return { functionResponse: toAnswer({ ...(id !== undefined && { id }), name }, result) };
  });
  if (parts.length === 0) return [];
  return [{ role: 'model', parts }, ...(answers.length > 0 ? [{ role: 'user', parts: answers }] : [])];
}
