import type { ContentBlockParam, MessageParam } from '@anthropic-ai/sdk/resources/messages';
import type { Message } from '@toolwright/contract';
import { type NameMap, resultsOfTurn } from '@toolwright/provider-kit';
import { CallIds } from './call-ids.js';
import { toAssistantContent } from './to-assistant-content.js';
import { toTextBlocks } from './to-text-blocks.js';
import { toToolResults } from './to-tool-results.js';

/**
 * Writes a conversation for the API, which wants the calls of a turn answered by the one message after it, at its very beginning. So answers
 * go right after their turn, in call order, wherever the results stand before the model's next one, and what the user says follows in the
 * same message. A result without its call is left out. System texts are `toSystem`'s.
 */
export function toMessages(messages: readonly Message[], names: NameMap): MessageParam[] {
  const callIds = new CallIds();
  const written: MessageParam[] = [];
  let fromUser: ContentBlockParam[] = [];
  const endUserMessage = () => {
    if (fromUser.length > 0) written.push({ role: 'user', content: fromUser });
    fromUser = [];
  };
  for (const [index, message] of messages.entries()) {
    if (message.role === 'user') fromUser.push(...toTextBlocks(message.text));
    if (message.role !== 'assistant') continue;
    const ids = new Map(message.toolCalls.map(({ id }) => [id, callIds.claim(id)]));
    const content = toAssistantContent(message, { names, ids });
    if (content.length === 0) continue;
    endUserMessage();
    written.push({ role: 'assistant', content });
    fromUser = toToolResults(ids, resultsOfTurn(messages, index));
  }
  endUserMessage();
  return written;
}
